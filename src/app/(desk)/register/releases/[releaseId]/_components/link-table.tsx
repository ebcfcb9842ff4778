import { useLocale, useTranslations } from "next-intl";
import type { ListedLink } from "#application/register/describe-release.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { type Column, Table } from "#ui/kit/table.tsx";
import { EvidenceList } from "../../../_pairs/evidence-list.tsx";
import { RecordCell } from "../../../_pairs/record-cell.tsx";
import { VerdictButtons } from "../../../_pairs/verdict-buttons.tsx";
import { decideLink } from "../actions.ts";

type Props = { links: readonly ListedLink[]; villages: Readonly<Record<string, string>>; mayDecide: boolean };

/** Somebody of this release beside whom they may be of the one before, what speaks for it, and what was said. */
export function LinkTable({ links, villages, mayDecide }: Props) {
  const t = useTranslations("releases");
  const { percent, dateTime } = formats(useLocale());
  const record = (at: 0 | 1): Column<ListedLink> => ({
    key: `record-${at}`,
    header: t(at === 0 ? "here" : "before"),
    card: "full",
    width: "30%",
    cell: ({ records }) => <RecordCell record={records[at]} beside={records[at === 0 ? 1 : 0]} villages={villages} />,
  });
  const columns: Column<ListedLink>[] = [
    record(0),
    record(1),
    {
      key: "evidence",
      header: t("evidence"),
      card: "full",
      width: "22%",
      cell: ({ probability, evidence }) => (
        <div className="grid gap-1">
          <span className="text-sm">{t("likely", { share: percent(Math.min(0.999, probability), 1) })}</span>
          {evidence.length > 0 && <EvidenceList evidence={evidence} />}
        </div>
      ),
    },
    {
      key: "verdict",
      header: t("verdict"),
      card: "full",
      cell: ({ id, records, decidedBy, decidedAt }) => (
        <div className="grid gap-1.5">
          {decidedAt && (
            <span className="text-xs text-ink-2">
              {t("decidedBy", { name: decidedBy ?? "", at: dateTime(decidedAt) })}
            </span>
          )}
          {mayDecide && (
            <VerdictButtons
              decide={decideLink}
              pair={{ linkId: id }}
              of="person"
              name={properName(records[0].name)}
              isDecided={decidedAt !== null}
              joins
            />
          )}
        </div>
      ),
    },
  ];
  return <Table caption={t("links")} columns={columns} rows={links} rowKey={({ id }) => id} flush />;
}
