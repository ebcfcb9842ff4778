import { closeSync, openSync, readSync } from "node:fs";

/** Bytes read at once. */
const CHUNK = 8 * 2 ** 20;

const SEPARATORS = [",", ";", "\t", "|"];

/** Gets the cells of a line in the order of the columns asked for; a column the file lacks is an empty text. */
export type OnLine = (cells: readonly string[]) => void;

/**
 * Reads a CSV with a header line piece by piece and gives the columns asked for, whatever their order. Answers with those it has.
 * Made for files of a million lines: a line without quotes is only split.
 */
export function readCsv(path: string, columns: readonly string[], onLine: OnLine): readonly string[] {
  let places: number[] | null = null;
  let separator = ",";
  for (const line of linesOf(path)) {
    if (places === null) {
      separator = separatorOf(line);
      const header = cellsOf(line, separator).map((title) => title.trim().toLowerCase());
      places = columns.map((column) => header.indexOf(column));
      continue;
    }
    const cells = cellsOf(line, separator);
    onLine(places.map((place) => cells[place] ?? ""));
  }
  return columns.filter((_, at) => (places?.[at] ?? -1) >= 0);
}

function separatorOf(header: string): string {
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Lines of text, a line break inside quotes kept; empty ones are left out. */
function* linesOf(path: string): Generator<string> {
  let rest = "";
  for (const text of textsOf(path)) {
    const whole = rest + text;
    let from = 0;
    for (let end = lineEnd(whole, from); end >= 0; end = lineEnd(whole, from)) {
      const line = trimmed(whole, from, end);
      from = end + 1;
      if (line !== "") yield line;
    }
    rest = whole.slice(from);
  }
  const last = trimmed(rest, 0, rest.length);
  if (last !== "") yield last;
}

function trimmed(text: string, from: number, end: number): string {
  return text.slice(from, text[end - 1] === "\r" ? end - 1 : end);
}

/** The next line break outside quotes, -1 if there is none yet. */
function lineEnd(text: string, from: number): number {
  let end = text.indexOf("\n", from);
  while (end >= 0 && isInsideQuotes(text.slice(from, end))) end = text.indexOf("\n", end + 1);
  return end;
}

/** Whether what follows this beginning of a line stands inside quotes. */
function isInsideQuotes(beginning: string): boolean {
  let quotes = 0;
  for (let at = beginning.indexOf('"'); at >= 0; at = beginning.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}

function* textsOf(path: string): Generator<string> {
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(CHUNK);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      yield decoder.decode(bytes.subarray(0, read), { stream: true });
    }
  } finally {
    closeSync(file);
  }
}

function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let from = 0;
  while (from <= line.length) {
    const end = cellEnd(line, from, separator);
    cells.push(unquoted(line.slice(from, end)));
    from = end + 1;
  }
  return cells;
}

function cellEnd(line: string, from: number, separator: string): number {
  let end = line.indexOf(separator, from);
  while (end >= 0 && isInsideQuotes(line.slice(from, end))) end = line.indexOf(separator, end + 1);
  return end < 0 ? line.length : end;
}

function unquoted(cell: string): string {
  const bare = cell.trim();
  return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1 ? bare.slice(1, -1).replaceAll('""', '"') : cell;
}
