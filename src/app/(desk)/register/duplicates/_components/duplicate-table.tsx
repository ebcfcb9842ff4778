import { useLocale, useTranslations } from "next-intl";
import type { ListedDuplicate } from "#application/register/list-duplicates.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { RecordCell } from "../../_pairs/record-cell.tsx";
import { VerdictButtons } from "../../_pairs/verdict-buttons.tsx";
import { decideDuplicate } from "../actions.ts";
import type { DuplicatesPage } from "../loader.ts";
import { DuplicateEvidence } from "./duplicate-evidence.tsx";

type Props = {
  duplicates: readonly ListedDuplicate[];
  villages: DuplicatesPage["villages"];
  mayDecide: boolean;
};

/** Pairs with both records side by side, what speaks for them, and what was said of them. */
export function DuplicateTable({ duplicates, villages, mayDecide }: Props) {
  const t = useTranslations("duplicates");
  const names = Object.fromEntries(villages.map(({ code, name }) => [code, name]));
  const record = (at: 0 | 1) => ({
    key: `record-${at}`,
    header: t(at === 0 ? "first" : "second"),
    card: "full" as const,
    width: "27%",
    cell: ({ records }: ListedDuplicate) => (
      <RecordCell record={records[at]} beside={records[at === 0 ? 1 : 0]} villages={names} />
    ),
  });
  const columns: Column<ListedDuplicate>[] = [
    {
      key: "kind",
      header: t("kind"),
      card: "main",
      width: "12%",
      cell: ({ kind, strength }) => (
        <CellTitle sub={<span className="block">{t(`strengths.${strength}`)}</span>}>{t(`kinds.${kind}`)}</CellTitle>
      ),
    },
    record(0),
    record(1),
    {
      key: "evidence",
      header: t("evidence"),
      card: "full",
      width: "20%",
      cell: (pair) => <DuplicateEvidence pair={pair} />,
    },
    {
      key: "verdict",
      header: t("verdict"),
      card: "full",
      cell: (pair) => <Verdict pair={pair} mayDecide={mayDecide} />,
    },
  ];
  return <Table caption={t("title")} columns={columns} rows={duplicates} rowKey={({ id }) => id} stickyHead />;
}

function Verdict({ pair, mayDecide }: { pair: ListedDuplicate; mayDecide: boolean }) {
  const t = useTranslations("duplicates");
  const { dateTime } = formats(useLocale());
  const { decidedBy, decidedAt, verdict, formerVerdict } = pair;
  const by = decidedAt && t("decidedBy", { name: decidedBy ?? "", at: dateTime(decidedAt) });
  return (
    <div className="grid gap-1.5">
      {by && <span className="text-xs text-ink-2">{formerVerdict ? t(`before.${formerVerdict}`, { by }) : by}</span>}
      {mayDecide && (
        <VerdictButtons
          decide={decideDuplicate}
          pair={{ duplicateId: pair.id, foundAt: pair.foundAt.toISOString() }}
          of={pair.records[0].personId === null ? "family" : "person"}
          name={properName(pair.records[0].name)}
          isDecided={verdict !== null}
        />
      )}
    </div>
  );
}
