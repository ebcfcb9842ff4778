import Papa from "papaparse";
import { isBlankRow, type RawCell, type RawRow, textCell } from "#domain/shared/raw-row.ts";
import { FileRefused } from "../file-refusal.ts";
import { restoreFormula } from "../formula.ts";
import { LIMITS } from "../limits.ts";
import type { Layout } from "./detect-layout.ts";

/** What Papa's streaming parser answers: complete records, and where the incomplete one begins. */
type Parsed = { data: string[][]; errors: { row: number }[]; meta: { cursor: number } };

/** `quotes: false` takes quotation marks as they stand, for text in which they enclose nothing. */
type Options = Layout & { quotes?: boolean };

/**
 * The rows of delimited text, read piece by piece: only one piece and one unfinished record are in memory at a time.
 * A record with line breaks inside quotes is one row; blank rows are counted and left out.
 */
export async function* recordsOf(text: AsyncIterable<string>, options: Options): AsyncGenerator<RawRow> {
  const reader = recordReader(options);
  for await (const chunk of text) yield* reader.read(chunk);
  yield* reader.finish();
}

export function recordReader({ separator, newline, skip, quotes = true }: Options) {
  const parser = new Papa.Parser({ delimiter: separator, newline, ...(quotes ? {} : { quoteChar: "\u0000" }) });
  let rest = "";
  let toSkip = skip;
  let number = 0;

  return {
    read: (chunk: string): RawRow[] => {
      const skipped = Math.min(toSkip, chunk.length);
      toSkip -= skipped;
      rest += chunk.slice(skipped);
      return take(false);
    },
    finish: (): RawRow[] => take(true),
  };

  function take(isLast: boolean): RawRow[] {
    const parsed = parser.parse(rest, 0, !isLast) as Parsed;
    refuseBrokenQuotes(parsed);
    rest = isLast ? "" : rest.slice(parsed.meta.cursor);
    if (rest.length > LIMITS.rowCharacters) throw endlessRow(rest, number + parsed.data.length + 1);
    return parsed.data.flatMap((values) => rowOf(values));
  }

  function refuseBrokenQuotes({ errors, data }: Parsed): void {
    const broken = errors.find((error) => error.row < data.length);
    if (broken) throw new FileRefused("FILE_QUOTE_UNCLOSED", { row: number + broken.row + 1 });
  }

  function rowOf(values: string[]): RawRow[] {
    number++;
    const cells = cellsOf(values);
    if (isBlankRow(cells)) return [];
    if (cells.length > LIMITS.columns) {
      throw new FileRefused("FILE_TOO_MANY_COLUMNS", { row: number, max: LIMITS.columns });
    }
    return [{ number, cells }];
  }
}

function endlessRow(text: string, row: number): FileRefused {
  return text.includes('"') ? new FileRefused("FILE_QUOTE_UNCLOSED", { row }) : new FileRefused("FILE_DAMAGED");
}

function cellsOf(values: string[]): RawCell[] {
  let width = values.length;
  while (width > 0 && (values[width - 1] ?? "").trim() === "") width--;
  return values.slice(0, width).map((value) => cellOf(withoutReturn(value)));
}

/** Only an apostrophe can be one that keeps a formula from running. */
function cellOf(value: string): RawCell {
  return textCell(value.includes("'") ? restoreFormula(value) : value);
}

/** Records split at line feeds keep the carriage return of a Windows line end on their last cell. */
function withoutReturn(value: string): string {
  return value.endsWith("\r") ? value.slice(0, -1) : value;
}
