import { useLocale, useTranslations } from "next-intl";
import { HOUSEHOLD_CHANGES, type ReleaseChanges } from "#domain/register/continuity/classify-changes.ts";
import { formats } from "#i18n/format.ts";
import { type Column, Table } from "#ui/kit/table.tsx";

type Line = { key: "people" | "households"; counts: Partial<Record<(typeof HOUSEHOLD_CHANGES)[number], number>> };

/** What became of people and families, a row each. People neither split nor merge. */
export function ChangeTable({ changes }: { changes: ReleaseChanges }) {
  const t = useTranslations("releases");
  const { number } = formats(useLocale());
  const lines: Line[] = [
    { key: "people", counts: changes.people },
    { key: "households", counts: changes.households },
  ];
  const columns: Column<Line>[] = [
    { key: "of", header: t("of"), card: "main", cell: ({ key }) => <span className="font-medium">{t(key)}</span> },
    ...HOUSEHOLD_CHANGES.map(
      (kind): Column<Line> => ({
        key: kind,
        header: t(`kinds.${kind}`),
        align: "end",
        cell: ({ counts }) => {
          const count = counts[kind];
          return count === undefined ? <span className="text-ink-3">{t("none")}</span> : number(count);
        },
      }),
    ),
  ];
  return (
    <Table
      caption={t("of")}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      density="compact"
      flush
      className="max-w-3xl"
    />
  );
}
