import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedProposal } from "#application/proposal/list-proposals.ts";
import { formats } from "#i18n/format.ts";
import { type Column, Table } from "#ui/kit/table.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { OpenFlags } from "#ui/proposal/open-flags.tsx";
import { ProposalStateMark } from "#ui/proposal/proposal-state-mark.tsx";

/** Lists with what holds them up, the last moved first. */
export function ListsTable({ lists, ofMany }: { lists: readonly ListedProposal[]; ofMany: boolean }) {
  const t = useTranslations("lists");
  const { number, rupiah, date, dayOfInstant } = formats(useLocale());
  const columns: Column<ListedProposal>[] = [
    {
      key: "list",
      header: t("columns.list"),
      card: "main",
      cell: ({ id, title, programme }) => (
        <>
          <Link href={`/lists/${id}`} className="font-medium text-inherit no-underline hover:underline">
            {title}
          </Link>
          <span className="block text-xs text-ink-2">{programme.name}</span>
        </>
      ),
    },
    {
      key: "owner",
      header: t("columns.owner"),
      card: "full",
      cell: ({ owner }) => <OrganisationMark kind={owner.kind} name={owner.name} />,
    },
    {
      key: "rows",
      header: t("columns.rows"),
      align: "end",
      cell: ({ count }) => number(count.rows),
    },
    {
      key: "amount",
      header: t("columns.amount"),
      align: "end",
      cell: ({ count, programme }) => (programme.amount === null ? "–" : rupiah(programme.amount * BigInt(count.rows))),
    },
    {
      key: "held",
      header: t("columns.held"),
      align: "end",
      cell: ({ count }) => (count.held === 0 ? <span className="text-ink-2">–</span> : number(count.held)),
    },
    {
      key: "flags",
      header: t("columns.openFlags"),
      card: "label",
      cell: ({ count }) => <Flags count={count} />,
    },
    {
      key: "state",
      header: t("columns.state"),
      card: "corner",
      cell: ({ state }) => <ProposalStateMark state={state} />,
    },
    {
      key: "moved",
      header: t("columns.moved"),
      card: "hide",
      cell: ({ movedAt }) => (
        <span className="whitespace-nowrap text-ink-2">{date(dayOfInstant(movedAt), "short")}</span>
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

function Flags({ count: { blocks, reviews, waiting } }: Pick<ListedProposal, "count">) {
  const t = useTranslations("lists");
  if (blocks + reviews + waiting === 0) return <span className="text-ink-2">{t("nothingHeld")}</span>;
  return (
    <span className="flex flex-wrap gap-x-3">
      <OpenFlags block={blocks} review={reviews} waiting={waiting} />
    </span>
  );
}
