import type { useTranslations } from "next-intl";
import type { ComparedRecord } from "#application/register/compared-records.ts";
import type { ExportedDuplicates } from "#application/register/gather-duplicates.ts";
import type { ListedDuplicate } from "#application/register/list-duplicates.ts";
import type { ExportColumn, ExportValue } from "#infrastructure/files/export-table.ts";
import type { ExportSheet } from "#infrastructure/files/write-xlsx.ts";
import { evidenceWords } from "../../../_pairs/evidence-words.ts";

type Words = {
  t: ReturnType<typeof useTranslations<"duplicates">>;
  pairs: ReturnType<typeof useTranslations<"pairs">>;
};

const FIELDS = [
  "name",
  "nik",
  "kk",
  "birthDate",
  "sex",
  "relation",
  "familyNumber",
  "headName",
  "village",
  "address",
] as const;
type Field = (typeof FIELDS)[number];

/** Pairs as a sheet: kind and strength, both records field by field, why, and what was said of them. */
export function duplicateSheet({ duplicates, villages }: ExportedDuplicates, words: Words): ExportSheet {
  const { t } = words;
  const side = (which: string) => FIELDS.map((field) => columnOf(`${t(`sheet.${field}`)} (${which})`, field));
  return {
    name: t("title"),
    columns: [
      { header: t("kind"), type: "text", width: 26 },
      { header: t("strength"), type: "text", width: 18 },
      ...side(t("first")),
      ...side(t("second")),
      { header: t("evidence"), type: "text", width: 60 },
      { header: t("verdict"), type: "text", width: 18 },
      { header: t("decidedByName"), type: "text", width: 22 },
    ],
    rows: duplicates.map((pair) => [
      t(`kinds.${pair.kind}`),
      t(`strengths.${pair.strength}`),
      ...pair.records.flatMap((record) => FIELDS.map((field) => cellOf(record, field, { words, villages }))),
      evidenceOf(pair, words),
      verdictOf(pair, words),
      pair.decidedBy,
    ]),
  };
}

function columnOf(header: string, field: Field): ExportColumn {
  return { header, type: field === "birthDate" ? "date" : "text", width: field === "address" ? 30 : 20 };
}

type Around = { words: Words; villages: Readonly<Record<string, string>> };

function cellOf(record: ComparedRecord, field: Field, { words: { pairs }, villages }: Around): ExportValue {
  if (field === "village") return villages[record.villageCode] ?? record.villageCode;
  if (field === "sex") return record.sex && pairs(`sex.${record.sex}`);
  if (field === "relation") return record.relation && pairs(`relation.${record.relation}`);
  return record[field];
}

function evidenceOf({ kind, evidence: { fields, members } }: ListedDuplicate, { t, pairs }: Words): string {
  if (members !== null) return t("membersShared", members);
  return fields.length === 0 ? t(`facts.${kind}`) : fields.map((one) => evidenceWords(one, pairs)).join("; ");
}

function verdictOf({ verdict }: ListedDuplicate, { t }: Words): string {
  return t(`states.${verdict ?? "OPEN"}`);
}
