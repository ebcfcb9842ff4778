import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListProgress } from "#application/assistance/list-deliveries.ts";
import { formats } from "#i18n/format.ts";
import { ProgressBar } from "#ui/kit/progress-bar.tsx";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";

/** Approved lists and how far each has come; those with something open first. */
export function ListsTable({ lists, ofMany }: { lists: readonly ListProgress[]; ofMany: boolean }) {
  const t = useTranslations("deliveries");
  const { date, rupiah } = formats(useLocale());
  const columns: Column<ListProgress>[] = [
    {
      key: "list",
      header: t("list"),
      card: "main",
      cell: ({ id, title, programme }) => (
        <CellTitle sub={programme}>
          <Link href={`/deliveries/${id}`} className="text-inherit no-underline hover:underline">
            {title}
          </Link>
        </CellTitle>
      ),
    },
    {
      key: "owner",
      header: t("owner"),
      card: "full",
      cell: ({ owner, ownerKind }) => <OrganisationMark kind={ownerKind} name={owner} />,
    },
    {
      key: "decree",
      header: t("decree"),
      card: "full",
      cell: ({ decreeNumber, decreeDate }) =>
        decreeNumber === null ? (
          <span className="text-ink-2">{t("noDecree")}</span>
        ) : (
          <CellTitle sub={decreeDate && date(decreeDate.toISOString(), "short")}>
            <span className="font-normal">{decreeNumber}</span>
          </CellTitle>
        ),
    },
    { key: "progress", header: t("progress"), width: "230px", card: "full", cell: (list) => <Progress list={list} /> },
    {
      key: "amount",
      header: t("amount"),
      align: "end",
      cell: ({ deliveredAmount, promisedAmount }) =>
        promisedAmount === 0n ? (
          "–"
        ) : (
          <span className="inline-block">
            {rupiah(deliveredAmount)}
            <span className="block text-xs text-ink-2">{t("of", { amount: rupiah(promisedAmount) })}</span>
          </span>
        ),
    },
    {
      key: "last",
      header: t("last"),
      card: "hide",
      cell: ({ lastDelivery }) => (
        <span className="whitespace-nowrap text-ink-2">
          {lastDelivery ? date(lastDelivery.toISOString(), "short") : "–"}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t("title")}
      columns={ofMany ? columns : columns.filter(({ key }) => key !== "owner")}
      rows={lists}
      rowKey={({ id }) => id}
      stickyHead
    />
  );
}

/** Rows handed over of those that still stand; what was cancelled is said beside it. */
export function Progress({ list: { delivered, cancelled, rows } }: { list: ListProgress }) {
  const t = useTranslations("deliveries");
  const standing = rows - cancelled;
  return (
    <ProgressBar
      size="sm"
      label={t("rowsDelivered")}
      value={delivered}
      max={Math.max(1, standing)}
      valueText={t("ofRows", { delivered, rows: standing })}
      detail={cancelled > 0 && t("cancelledRows", { count: cancelled })}
    />
  );
}
