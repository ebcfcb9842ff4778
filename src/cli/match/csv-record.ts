import { createLineCells, type LineCells } from "#domain/matching/index/register-line.ts";

/** How records are written, as bytes: what stands between cells, and what ends a line. */
export type ByteLayout = { separator: number; newline: number };

/** Bytes of a file between two places; `isLast` where the file ends with them. */
export type Piece = { bytes: Uint8Array; from: number; to: number; isLast: boolean };

/** The cells of a record, so many as `count`, in memory reused from record to record. */
export type CsvRecord = LineCells & { count: number };

export function createCsvRecord(): CsvRecord {
  return { ...createLineCells(new Uint8Array(0), MOST_CELLS), count: 0 };
}

/** Cells behind so many are left out. */
const MOST_CELLS = 1024;
const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;

/** What stands for an end that the piece does not reach. */
const INCOMPLETE = -1;

/**
 * Finds the cells of the record with which a piece begins and answers with where the next one does, or -1 where the piece ends
 * first. No text is made; in a cell in quotes, its doubled quotes are made single where they stand.
 */
export function scanRecord(piece: Piece, layout: ByteLayout, record: CsvRecord): number {
  record.bytes = piece.bytes;
  record.count = 0;
  let end = piece.from - 1;
  do {
    const start = end + 1;
    end = endOfCell(piece, start, layout);
    if (end === INCOMPLETE) return INCOMPLETE;
    addCell(record, start, end);
  } while (end < piece.to && piece.bytes[end] === layout.separator);
  cleanCells(record);
  return Math.min(piece.to, end + 1);
}

function endOfCell({ bytes, to, isLast }: Piece, from: number, { separator, newline }: ByteLayout): number {
  let at = bytes[from] === QUOTE ? closingQuote(bytes, from + 1, to) : from;
  while (at < to && bytes[at] !== separator && bytes[at] !== newline) at += 1;
  return at === to && !isLast ? INCOMPLETE : at;
}

/** Of two quotes in a row both stand for one. */
function closingQuote(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] !== QUOTE || (at + 1 < to && bytes[at + 1] === QUOTE)))
    at += bytes[at] === QUOTE ? 2 : 1;
  return at;
}

function addCell(record: CsvRecord, from: number, to: number): void {
  if (record.count === MOST_CELLS) return;
  record.starts[record.count] = from;
  record.ends[record.count] = to;
  record.count += 1;
}

function cleanCells(record: CsvRecord): void {
  const { bytes, starts, ends } = record;
  const last = record.count - 1;
  const end = ends[last] ?? 0;
  if (end > (starts[last] ?? 0) && bytes[end - 1] === CARRIAGE_RETURN) ends[last] = end - 1;
  for (let cell = 0; cell <= last; cell += 1) if (bytes[starts[cell] ?? 0] === QUOTE) takeOutOfQuotes(record, cell);
}

/** What stands behind the closing quote is dropped. */
function takeOutOfQuotes({ bytes, starts, ends }: CsvRecord, cell: number): void {
  const from = (starts[cell] ?? 0) + 1;
  const closing = closingQuote(bytes, from, ends[cell] ?? 0);
  let end = from;
  for (let at = from; at < closing; at += 1) {
    if (bytes[at] === QUOTE) at += 1;
    bytes[end] = bytes[at] ?? 0;
    end += 1;
  }
  starts[cell] = from;
  ends[cell] = end;
}
