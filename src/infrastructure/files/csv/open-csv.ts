import { ok, type Result } from "#domain/shared/result.ts";
import type { FileContent } from "../file-content.ts";
import { type FileRefusal, FileRefused } from "../file-refusal.ts";
import type { OpenedTable, SeenTable } from "../table.ts";
import { detectLayout } from "./detect-layout.ts";
import { detectEncoding, readText } from "./read-text.ts";
import { recordsOf } from "./records.ts";

const SAMPLE_CHARACTERS = 64 * 1024;

/** Opens a text file of rows: finds encoding and separator, then reads it through once to see that it is whole. */
export async function openCsv(source: {
  content: FileContent;
  signal?: AbortSignal;
  seen: SeenTable | undefined;
}): Promise<Result<OpenedTable, FileRefusal>> {
  const encoding = source.seen?.encoding ?? (await detectEncoding(source));
  const layout = detectLayout(await firstPart({ ...source, encoding }));
  const rows = () => recordsOf(readText({ ...source, encoding }), layout);

  const sheets = source.seen?.sheets ?? [{ name: "CSV", rows: await countRows(rows()) }];
  return ok({ format: "csv", encoding, separator: layout.separator, sheets, rows });
}

async function countRows(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _row of rows) count++;
  if (count === 0) throw new FileRefused("FILE_EMPTY");
  return count;
}

async function firstPart(source: Parameters<typeof readText>[0]): Promise<string> {
  let sample = "";
  for await (const text of readText(source)) {
    sample += text;
    if (sample.length >= SAMPLE_CHARACTERS) break;
  }
  return sample.slice(0, SAMPLE_CHARACTERS);
}
