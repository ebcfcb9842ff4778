import { closeSync, openSync, readSync } from "node:fs";
import Papa from "papaparse";
import { detectLayout } from "#infrastructure/files/csv/detect-layout.ts";

/** Bytes read at once. */
const CHUNK = 8 * 2 ** 20;

/** Gets the cells of a line in the order of the columns asked for; a column the file lacks is an empty text. */
export type OnLine = (cells: readonly string[]) => void;

/** What Papa's streaming parser answers: complete records, and where the incomplete one begins. */
type Parsed = { data: string[][]; meta: { cursor: number } };

/**
 * Reads a CSV with a header line piece by piece and gives the columns asked for, whatever their order. Answers with those it has.
 * Files of a million lines pass through here: no more than the cells asked for is made of a line.
 */
export function readCsv(path: string, columns: readonly string[], onLine: OnLine): readonly string[] {
  let places: number[] | null = null;
  for (const record of recordsOf(path)) {
    if (places === null) places = placesOf(columns, record);
    else onLine(places.map((place) => record[place] ?? ""));
  }
  return columns.filter((_, at) => (places?.[at] ?? -1) >= 0);
}

function placesOf(columns: readonly string[], header: readonly string[]): number[] {
  const titles = header.map((title) => title.trim().toLowerCase());
  return columns.map((column) => titles.indexOf(column));
}

/** The records of a file, blank ones left out. */
function* recordsOf(path: string): Generator<string[]> {
  let parser: InstanceType<typeof Papa.Parser> | null = null;
  let rest = "";
  for (const { text, isLast } of textsOf(path)) {
    rest += text;
    parser ??= parserFor(rest);
    const { data, meta } = parser.parse(rest, 0, !isLast) as Parsed;
    rest = rest.slice(meta.cursor);
    for (const record of data) if (record.length > 1 || record[0] !== "") yield record;
  }
}

function parserFor(sample: string) {
  const { separator } = detectLayout(sample.slice(0, 2 ** 16));
  return new Papa.Parser({ delimiter: separator, newline: sample.includes("\r\n") ? "\r\n" : "\n" });
}

function* textsOf(path: string): Generator<{ text: string; isLast: boolean }> {
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(CHUNK);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      yield { text: decoder.decode(bytes.subarray(0, read), { stream: true }), isLast: false };
    }
    yield { text: decoder.decode(), isLast: true };
  } finally {
    closeSync(file);
  }
}
