import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { describeImport } from "#application/import/describe-import.ts";
import { downloadRefused } from "#application/import/download-refused.ts";
import type { ImportRequest } from "#application/import/import-request.ts";
import { readProgress } from "#application/import/read-progress.ts";
import type { RoleCounts } from "#domain/import/import-counts.ts";
import { contentOfFile, type FileContent } from "#infrastructure/files/file-content.ts";

/** The files of a command, by the names they are to be known by; `null` when one is not to be had, which has been said. */
export async function openFiles(paths: readonly string[]): Promise<{ name: string; content: FileContent }[] | null> {
  const files = [];
  for (const path of paths) {
    const content = await contentOfFile(path).catch(() => null);
    if (content === null) {
      console.error(`${path} is not there, or cannot be read.`);
      return null;
    }
    files.push({ name: basename(path), content });
  }
  return files;
}

/** Says on standard error how far a load is, until it is stopped. */
export function followImport(request: ImportRequest, importId: string): () => void {
  let last = "";
  const say = async () => {
    const progress = await readProgress(request, { importId }).catch(() => null);
    if (!progress?.ok || progress.value.stage === null) return;
    const { state, stage, done, total } = progress.value;
    const line = `${state === "RUNNING" ? "load" : "check"} ${stage.toLowerCase()} ${done}/${total}`;
    if (line !== last) console.error(line);
    last = line;
  };
  const timer = setInterval(() => void say(), 500);
  return () => clearInterval(timer);
}

/** What was found in the rows of a file, by reason and note. */
export function printRows(role: string, { read, accepted, noted, refused, reasons, notes }: RoleCounts): void {
  console.log(
    `${role.toLowerCase()}: ${read} rows read, ${accepted} accepted, ${noted} with a note, ${refused} refused`,
  );
  for (const [code, rows] of Object.entries(reasons)) console.log(`  refused ${code}: ${rows}`);
  for (const [code, rows] of Object.entries(notes)) console.log(`  note ${code}: ${rows}`);
}

/** One sheet of a workbook is read; whoever runs a command is told of the rest. */
export function sayOtherSheets(names: readonly string[]): void {
  if (names.length > 0) console.error(`Only one sheet of a file is read. Not read: ${names.join(", ")}.`);
}

const SUFFIXES = { FAMILY: "-keluarga", PERSON: "-individu", TABLE: "" } as const;

/**
 * Writes the refused rows of an import, loaded or not, beside each other where two files had some; readable by the operator
 * alone.
 */
export async function writeRefused(
  request: ImportRequest,
  { importId, path }: { importId: string; path: string },
): Promise<void> {
  const stored = await describeImport(request, { importId });
  if (!stored.ok) return;
  const refused = stored.value.files.flatMap(({ role, refused: kept }) => (role && kept ? [{ role, ...kept }] : []));
  const csv = !path.toLowerCase().endsWith(".xlsx");
  for (const { role, rows } of refused) {
    const file = await downloadRefused(request, { importId, role, csv });
    if (!file.ok) continue;
    const target = refused.length === 1 ? path : path.replace(/(\.[^.]+)?$/, `${SUFFIXES[role]}$1`);
    await pipeline(file.value.content, createWriteStream(target, { mode: 0o600 }));
    console.log(`${rows} refused rows written to ${target}`);
  }
}
