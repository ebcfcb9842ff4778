import type { RawRow } from "#domain/shared/raw-row.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { type FileContent, headOf } from "../file-content.ts";
import { type FileRefusal, FileRefused } from "../file-refusal.ts";
import type { OpenedTable, SheetInfo } from "../table.ts";
import { type Archive, openArchive } from "./archive.ts";
import type { CellContext } from "./cell-value.ts";
import { type MergedRange, mergeFiller } from "./merged-cells.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { sheetRows } from "./sheet-rows.ts";
import { readDateStyles } from "./styles.ts";
import { readWorkbook } from "./workbook.ts";

type Source = { content: FileContent; signal?: AbortSignal };
type Sheet = SheetInfo & { part: string; merges: MergedRange[] };

/** Merges beyond this many are no longer the layout of a list; the rest are left as they are. */
const MOST_MERGES = 20_000;

/** Opens a workbook: checks its archive, reads every visible sheet through once, and keeps what its cells refer to. */
export async function openXlsx({ content, signal }: Source): Promise<Result<OpenedTable, FileRefusal>> {
  const packed = await headOf(content, content.size);
  const archive = await openArchive(packed);
  const workbook = await readWorkbook(archive);
  const context: CellContext = {
    strings: workbook.sharedStrings ? await readSharedStrings(archive.read(workbook.sharedStrings)) : [],
    dateStyles: workbook.styles ? await readDateStyles(archive.read(workbook.styles)) : [],
    date1904: workbook.date1904,
  };
  const sheets: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    sheets.push({ ...sheet, ...(await survey({ archive, part: sheet.part, context, signal })) });
  }
  if (sheets.every((sheet) => sheet.rows === 0)) throw new FileRefused("FILE_EMPTY");
  return ok({
    format: "xlsx",
    sheets: sheets.map(({ name, rows }) => ({ name, rows })),
    rows: (name) => readRows({ packed, sheet: chosen(sheets, name), context, signal }),
  });
}

type Survey = { archive: Archive; part: string; context: CellContext; signal: AbortSignal | undefined };

async function survey({ archive, part, context, signal }: Survey): Promise<{ rows: number; merges: MergedRange[] }> {
  const merges: MergedRange[] = [];
  const onMerge = (range: MergedRange) => {
    if (merges.length < MOST_MERGES) merges.push(range);
  };
  let rows = 0;
  for await (const _row of sheetRows({ bytes: archive.read(part), onMerge, ...context })) {
    signal?.throwIfAborted();
    rows++;
  }
  return { rows, merges };
}

function chosen(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const sheet = sheets.find((candidate) => (name === undefined ? candidate.rows > 0 : candidate.name === name));
  if (!sheet) throw new RangeError("The workbook has no such sheet; ask for one of `sheets`.");
  return sheet;
}

type Reading = { packed: Buffer; sheet: Sheet; context: CellContext; signal: AbortSignal | undefined };

/** Opens the archive anew for each reading, with a new budget of bytes to inflate. */
async function* readRows({ packed, sheet, context, signal }: Reading): AsyncGenerator<RawRow> {
  const archive = await openArchive(packed);
  const withMerges = mergeFiller(sheet.merges);
  for await (const row of sheetRows({ bytes: archive.read(sheet.part), ...context })) {
    signal?.throwIfAborted();
    yield withMerges(row);
  }
}
