import { useLocale, useTranslations } from "next-intl";
import type { ReleaseChange } from "#application/register/describe-release-change.ts";
import { formats } from "#i18n/format.ts";
import { type Column, Table } from "#ui/kit/table.tsx";

type Row = ReleaseChange["change"]["deciles"][number];

/** Households by decile in this release and in the one before. */
export function DecileTable({ change: { change, release, before } }: { change: ReleaseChange }) {
  const t = useTranslations("register.result");
  const format = formats(useLocale());
  const was: Column<Row>[] = before
    ? [
        { key: "before", header: before.label, align: "end", cell: (row) => format.number(row.before) },
        { key: "now", header: release.label, align: "end", cell: (row) => format.number(row.now) },
        { key: "change", header: t("change"), align: "end", cell: (row) => format.signed(row.now - row.before, 0) },
      ]
    : [{ key: "now", header: release.label, align: "end", cell: (row) => format.number(row.now) }];
  const columns: Column<Row>[] = [
    {
      key: "decile",
      header: t("households"),
      card: "main",
      cell: ({ decile }) => (decile === null ? t("unknownDecile") : t("decile", { decile })),
    },
    ...was,
  ];
  const sum = (of: (row: Row) => number) => change.deciles.reduce((total, row) => total + of(row), 0);
  return (
    <Table
      caption={t("households")}
      columns={columns}
      rows={change.deciles}
      rowKey={({ decile }) => String(decile)}
      density="compact"
      flush
      foot={{
        decile: t("total"),
        before: format.number(sum((row) => row.before)),
        now: format.number(sum((row) => row.now)),
        change: format.signed(
          sum((row) => row.now - row.before),
          0,
        ),
      }}
    />
  );
}
