import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import Papa from "papaparse";

/** Writes rows as a CSV file with commas, a header first, without holding them in memory. */
export async function writeCsv(
  file: string,
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Promise<void> {
  await pipeline(chunksOf(header, rows), createWriteStream(file));
}

const CHUNK = 1 << 16;

function* chunksOf(header: readonly string[], rows: Iterable<readonly (string | number)[]>): Generator<string> {
  let chunk = `${header.join(",")}\n`;
  for (const row of rows) {
    chunk += `${row.map(cell).join(",")}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

const cell = (value: string | number) =>
  /[",\r\n]/.test(`${value}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value}`;

/** The rows of a CSV file with a header, one after the other. */
export async function* readCsv(file: string): AsyncGenerator<Readonly<Record<string, string>>> {
  const parser = createReadStream(file).pipe(
    Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true }),
  );
  for await (const row of parser) yield row;
}
