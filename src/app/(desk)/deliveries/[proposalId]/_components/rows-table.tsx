import { useLocale, useTranslations } from "next-intl";
import type { DeliveryRow } from "#application/assistance/get-deliveries.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { Note } from "#ui/kit/note.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import type { ListToDeliver } from "../../loader.ts";
import { DeliveryLine } from "./delivery-line.tsx";
import { RowActions } from "./row-actions.tsx";

/** The recipients with what was handed over to each. */
export function RowsTable({ page: { rows, may, today, list } }: { page: ListToDeliver }) {
  const t = useTranslations("deliveries");
  const columns: Column<DeliveryRow>[] = [
    { key: "row", header: t("row"), align: "end", width: "56px", card: "hide", cell: ({ row }) => row },
    {
      key: "name",
      header: t("recipient"),
      card: "main",
      cell: ({ name, nik, village }) => (
        <CellTitle sub={[village, nik].filter(Boolean).join(" · ")}>{properName(name)}</CellTitle>
      ),
    },
    { key: "state", header: t("state"), card: "corner", cell: (row) => <State row={row} /> },
    { key: "amount", header: t("amount"), align: "end", cell: (row) => <Amounts row={row} /> },
    {
      key: "deliveries",
      header: t("deliveries"),
      width: "30%",
      card: "full",
      cell: ({ deliveries, cancelledReason, obstacle }) => (
        <div className="grid gap-1">
          {deliveries.map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery} mayUndo={may.record && cancelledReason === null} />
          ))}
          {cancelledReason && <Note>{t("cancelledBecause", { reason: cancelledReason })}</Note>}
          {obstacle && <Obstacle code={obstacle} />}
        </div>
      ),
    },
    {
      key: "actions",
      header: t("actions"),
      headerHidden: true,
      card: "full",
      width: "190px",
      cell: (row) =>
        may.record && row.state === "COMMITTED" && <RowActions row={row} today={today} isGoods={!list.hasAmount} />,
    },
  ];
  return (
    <Table
      caption={t("caption", { list: list.title })}
      columns={may.record ? columns : columns.filter(({ key }) => key !== "actions")}
      rows={rows}
      rowKey={({ assistanceId }) => assistanceId}
    />
  );
}

function State({ row: { state, delivered } }: { row: DeliveryRow }) {
  const t = useTranslations("deliveries");
  if (state === "DELIVERED") return <Severity level="clear">{t("states.DELIVERED")}</Severity>;
  if (state === "CANCELLED") return <span className="text-ink-2">{t("states.CANCELLED")}</span>;
  return delivered > 0n ? t("partly") : t("states.COMMITTED");
}

function Amounts({ row: { committed, delivered } }: { row: DeliveryRow }) {
  const t = useTranslations("deliveries");
  const { rupiah } = formats(useLocale());
  if (committed === 0n) return "–";
  return (
    <span className="inline-block">
      {rupiah(delivered)}
      <span className="block text-xs text-ink-2">{t("of", { amount: rupiah(committed) })}</span>
    </span>
  );
}

function Obstacle({ code }: { code: string }) {
  const refusals = useTranslations("refusals");
  return <Severity level="block">{refusals(code)}</Severity>;
}
