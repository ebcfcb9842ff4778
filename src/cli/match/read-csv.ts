import { closeSync, openSync, readSync } from "node:fs";
import { createLineCells, type LineCells } from "#domain/matching/index/register-line.ts";
import { detectLayout } from "#infrastructure/files/csv/detect-layout.ts";
import { type ByteLayout, type CsvRecord, createCsvRecord, scanRecord } from "./csv-record.ts";

/** Bytes read at once. */
const PIECE = 8 * 2 ** 20;
/** Bytes by which the layout of a file is known. */
const SAMPLE = 2 ** 16;

/** Gets the cells of a line in the order of the columns asked for; a column the file lacks is an empty cell. */
export type OnLine = (cells: LineCells) => void;

/**
 * Reads a CSV with a header line piece by piece and gives the columns asked for, whatever their order. Answers with those it has.
 * Files of a million lines pass through here: lines stay bytes, and what makes texts of them is up to who asked.
 */
export function readCsv(path: string, columns: readonly string[], onLine: OnLine, piece = PIECE): readonly string[] {
  const cells = createLineCells(new Uint8Array(0), columns.length);
  let places: readonly number[] | null = null;
  readRecords(path, piece, (record) => {
    if (places === null) places = placesOf(columns, record);
    else onLine(pick(record, places, cells));
  });
  return columns.filter((_, at) => (places?.[at] ?? -1) >= 0);
}

/** The text of a cell. */
export function textOf({ bytes, starts, ends }: LineCells, cell: number): string {
  return decoder.decode(bytes.subarray(starts[cell] ?? 0, ends[cell] ?? 0));
}

const decoder = new TextDecoder();

function placesOf(columns: readonly string[], header: CsvRecord): number[] {
  const titles = Array.from({ length: header.count }, (_, at) => textOf(header, at).trim().toLowerCase());
  return columns.map((column) => titles.indexOf(column));
}

function pick(record: CsvRecord, places: readonly number[], into: LineCells): LineCells {
  into.bytes = record.bytes;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? -1;
    const isThere = place >= 0 && place < record.count;
    into.starts[at] = isThere ? (record.starts[place] ?? 0) : 0;
    into.ends[at] = isThere ? (record.ends[place] ?? 0) : 0;
  }
  return into;
}

/** Gives the records of a file, blank ones left out. What a piece ends in the middle of is read with the next. */
function readRecords(path: string, piece: number, onRecord: (record: CsvRecord) => void): void {
  const record = createCsvRecord();
  const file = openSync(path, "r");
  try {
    let bytes = new Uint8Array(piece);
    let to = readSync(file, bytes);
    const { layout, start } = layoutOf(bytes.subarray(0, Math.min(to, SAMPLE)));
    let from = start;
    for (let isLast = to === 0; from < to || !isLast; ) {
      const next = from < to ? scanRecord({ bytes, from, to, isLast }, layout, record) : -1;
      if (next >= 0) {
        if (record.count > 1 || record.starts[0] !== record.ends[0]) onRecord(record);
        from = next;
        continue;
      }
      bytes = withRoom(bytes, from, to);
      to -= from;
      from = 0;
      const read = readSync(file, bytes, { offset: to });
      isLast = read === 0;
      to += read;
    }
  } finally {
    closeSync(file);
  }
}

/** The bytes from `from` on moved to the front, in memory with room for as many more where they fill half of it. */
function withRoom(bytes: Uint8Array<ArrayBuffer>, from: number, to: number): Uint8Array<ArrayBuffer> {
  if (2 * (to - from) <= bytes.length) return bytes.copyWithin(0, from, to);
  const wider = new Uint8Array(2 * bytes.length);
  wider.set(bytes.subarray(from, to));
  return wider;
}

/** The layout, and where the header begins: behind a byte order mark and a line that names the separator. */
function layoutOf(sample: Uint8Array): { layout: ByteLayout; start: number } {
  const { separator, newline, skip } = detectLayout(decoder.decode(sample));
  const mark = MARK.every((byte, at) => sample[at] === byte) ? MARK.length : 0;
  return { layout: { separator: separator.charCodeAt(0), newline: newline.charCodeAt(0) }, start: mark + skip };
}

const MARK = [0xef, 0xbb, 0xbf];
