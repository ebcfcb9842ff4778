import type { RawRow } from "#domain/shared/raw-row.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { detectLayout, type Layout } from "./csv/detect-layout.ts";
import { recordReader } from "./csv/records.ts";
import { type FileRefusal, FileRefused } from "./file-refusal.ts";
import { LIMITS, megabytes } from "./limits.ts";
import { storableText } from "./storable-text.ts";
import type { OpenedTable } from "./table.ts";

/**
 * Reads cells pasted from a spreadsheet: tab-separated as the clipboard has them, or any separator a CSV may have.
 * Refused: PASTE_EMPTY, PASTE_TOO_LARGE, FILE_TOO_MANY_COLUMNS.
 */
export function openPastedTable(text: string): Result<OpenedTable, FileRefusal> {
  if (text.length > LIMITS.pastedCharacters) {
    return refuse("PASTE_TOO_LARGE", { maxMegabytes: megabytes(LIMITS.pastedCharacters) });
  }
  try {
    const layout: Layout = text.includes("\t") ? tabbed(text) : detectLayout(text);
    const rows = readAll(text, layout);
    if (rows.length === 0) return refuse("PASTE_EMPTY");
    return ok({
      format: "csv",
      separator: layout.separator,
      sheets: [{ name: "CSV", rows: rows.length }],
      rows: () => inTurn(rows),
    });
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, error: error.refusal };
    throw error;
  }
}

function tabbed(text: string): Layout {
  return { separator: "\t", newline: text.includes("\n") ? "\n" : "\r", skip: 0 };
}

/** The clipboard encloses only cells with a line break in quotes; any other quotation mark stands for itself. */
function readAll(text: string, layout: Layout): RawRow[] {
  try {
    return parse(text, layout, true);
  } catch (error) {
    if (error instanceof FileRefused && error.refusal.code === "FILE_QUOTE_UNCLOSED") return parse(text, layout, false);
    throw error;
  }
}

function parse(text: string, layout: Layout, quotes: boolean): RawRow[] {
  const reader = recordReader({ ...layout, quotes });
  return [...reader.read(storableText(text)), ...reader.finish()];
}

async function* inTurn(rows: readonly RawRow[]): AsyncGenerator<RawRow> {
  yield* rows;
}
