import { ImportFile, type ImportMapping, otherSheetsOf } from "#domain/import/import-file.ts";
import { CANDIDATE_COLUMNS, REQUIRED_CANDIDATE_FIELDS } from "#domain/proposal/candidate-header.ts";
import type { CandidateNote } from "#domain/proposal/candidate-note.ts";
import { type CandidateValues, NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { readCandidateRow } from "#domain/proposal/read-candidate-row.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { FileContent } from "#infrastructure/files/file-content.ts";
import { openTable } from "#infrastructure/files/open-table.ts";
import { newId } from "#infrastructure/id.ts";
import { describeFile } from "../import/describe-file.ts";
import { damagedFieldsOf } from "../import/open-import-files.ts";
import { readSourceRows } from "../import/source-rows.ts";

export type ListFile = {
  rows: { values: CandidateValues; notes: CandidateNote[] }[];
  /** Rows without a name, as the spreadsheet program counts them. */
  refused: number[];
  /** Sheets with rows that were not read. */
  otherSheets: string[];
};

const ROLE = {
  role: "TABLE",
  columns: CANDIDATE_COLUMNS,
  required: REQUIRED_CANDIDATE_FIELDS,
  numbers: ["nik", "kk"],
} as const;

/**
 * Reads a list in whatever columns an office sends it, as the wizard would with the columns as they are recognised, and stores
 * nothing. Refused: what keeps a file from being read, and IMPORT_COLUMN_MISSING.
 */
export async function readListFile(
  { name, content }: { name: string; content: FileContent },
  today: IsoDate,
): Promise<Result<ListFile>> {
  const table = await openTable({ fileName: name, content });
  if (!table.ok) return table;
  const unread = ImportFile.parse({ fileId: newId(), name, size: content.size, sha256: "", state: "READING" });
  const file = await describeFile({ file: unread, table: table.value, roles: [ROLE] });
  if (file.refusal) return { ok: false, error: file.refusal };
  const columns = Object.fromEntries(Object.entries(file.proposal).map(([field, { column }]) => [field, column]));
  const missing = ROLE.required.find((field) => columns[field] === undefined);
  if (missing)
    return refuse("IMPORT_COLUMN_MISSING", { column: CANDIDATE_COLUMNS.titles[missing][0] ?? missing, file: name });
  return ok(await readRows({ file, columns, table: table.value, today }));
}

type Opened = {
  file: ImportFile;
  columns: NonNullable<ImportMapping["TABLE"]>;
  table: Parameters<typeof readSourceRows>[0]["table"];
  today: IsoDate;
};

async function readRows({ file, columns, table, today }: Opened): Promise<ListFile> {
  const otherSheets = otherSheetsOf(file).map(({ name }) => name);
  const list: ListFile = { rows: [], refused: [], otherSheets };
  const source = {
    file: { ...file, role: ROLE.role },
    table,
    columns,
    columnTable: CANDIDATE_COLUMNS,
    damagedFields: damagedFieldsOf(file, columns),
    mended: new Map<string, Record<string, string>>(),
  };
  for await (const { sources } of readSourceRows(source)) {
    for (const { number, cells } of sources) {
      const reading = readCandidateRow(cells, today);
      if (!reading.ok) list.refused.push(number);
      else
        list.rows.push({
          values: { ...NO_VALUES, ...reading.row.values },
          notes: reading.notes.map(({ code }) => code),
        });
    }
  }
  return list;
}
