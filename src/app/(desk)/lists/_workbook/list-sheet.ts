import type { ExportedList, ExportedRow } from "#application/proposal/export-proposal.ts";
import { titleOfColumn } from "#domain/proposal/candidate-header.ts";
import { fieldsOfList, type ListField } from "#domain/proposal/list-columns.ts";
import type { Fund } from "#domain/zakat/fund.ts";
import type { ExportColumn, ExportValue } from "#infrastructure/files/export-table.ts";
import type { ExportSheet } from "#infrastructure/files/write-xlsx.ts";
import { flagSentence } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { religionWord } from "./religion-word.ts";

const WIDTHS: Partial<Record<ListField, number>> = { name: 28, nik: 19, kk: 19, birthDate: 13, sex: 8, address: 30 };

/**
 * A list as a sheet that is mended in a spreadsheet and loaded over the list again: row id first, what the owner wrote, then the
 * flags in words and the family suggested for a row that may fall out. The last two are not read back.
 */
export function listSheet(list: ExportedList, words: FlagWords): ExportSheet {
  const fields = fieldsOfList(list.programme.fund);
  return {
    name: list.title,
    columns: [
      { header: titleOfColumn("rowId"), type: "text", width: 14 },
      { header: "No", type: "number", width: 6 },
      ...fields.map(columnOf),
      { header: "Penanda", type: "text", width: 60 },
      { header: "Pengganti yang disarankan", type: "text", width: 34 },
    ],
    rows: list.rows.map((row) => [
      row.rowId,
      row.row,
      ...fields.map((field) => valueOfField(row, field)),
      flagsInWords(row, words),
      replacementInWords(row, words),
    ]),
  };
}

/** An empty form for the list of one programme, with the same columns. */
export function blankListSheet({ fund, name }: { fund: Fund; name: string }): ExportSheet {
  return { name, columns: fieldsOfList(fund).map(columnOf), rows: [] };
}

function columnOf(field: ListField): ExportColumn {
  return { header: titleOfColumn(field), type: field === "birthDate" ? "date" : "text", width: WIDTHS[field] ?? 18 };
}

function valueOfField({ values }: ExportedRow, field: ListField): ExportValue {
  if (field === "birthDate") return values.birthDate ?? values.birthDateText;
  if (field === "sex") return values.sex && SEX_LETTERS[values.sex];
  if (field === "religion") return values.religion && religionWord(values.religion);
  return values[field];
}

const SEX_LETTERS = { M: "L", F: "P" } as const;

function flagsInWords({ flags, row }: ExportedRow, words: FlagWords): string {
  const open = flags.filter(({ status }) => status !== "DECIDED");
  return open
    .map(
      ({ severity, evidence }) => `${words.t(`terms.severity.${severity}`)}: ${flagSentence({ evidence, row }, words)}`,
    )
    .join("\n");
}

function replacementInWords({ replacement }: ExportedRow, { t }: FlagWords): string | null {
  const person = replacement?.people[0];
  if (!replacement || !person) return null;
  return t("lists.replacementLine", {
    name: person.name,
    village: replacement.village,
    decile: replacement.decile ?? "?",
  });
}
