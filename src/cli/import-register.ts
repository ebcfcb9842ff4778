import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { downloadRefused } from "#application/import/download-refused.ts";
import type { ImportRequest } from "#application/import/import-request.ts";
import { readProgress } from "#application/import/read-progress.ts";
import { type ImportedRegister, importRegister } from "#application/register/import-register.ts";
import type { RoleCounts } from "#domain/import/import-counts.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { contentOfFile } from "#infrastructure/files/file-content.ts";
import { newId } from "#infrastructure/id.ts";
import { userPath } from "#infrastructure/paths.ts";
import { chooseRegency } from "./choose-regency.ts";
import type { Command } from "./command.ts";
import { sayRefusal } from "./say-refusal.ts";

const HELP = `
Usage: sasar import-register --family FILE --person FILE --label NAME --date YYYY-MM-DD [options]

Loads the P3KE family and person files (CSV or XLSX) as a new release of the register, and makes it the active one. The
columns are taken as they are recognised. Rows that are refused can be mended and loaded again: give the mended files with
--family and --person alone; they are recognised and join their release.

  --family FILE           the family file
  --person FILE           the person file
  --label NAME            what the release is called, e.g. "P3KE 2024, rilis ke-4"
  --date YYYY-MM-DD       the date of the data
  --bast-number NUMBER    number of the hand-over record (BAST)
  --bast-date YYYY-MM-DD  its date
  --yes-without-damaged   go on although a column of NIK or KK numbers was damaged by a spreadsheet program:
                          those numbers then count as missing
  --refused FILE          write the refused rows there; with two files the family rows go to FILE-keluarga,
                          the members to FILE-individu (.csv or .xlsx by the name)
  --regency CODE          Kemendagri code; needed only where several regencies are installed

Progress goes to standard error, the summary to standard output. Exit codes: 0 loaded, 1 refused, 2 wrong usage.
`;

export const command: Command = {
  name: "import-register",
  summary: "Load a P3KE family and person file as a new release",
  help: HELP,
  run,
};

const Options = z.object({
  family: z.string().optional(),
  person: z.string().optional(),
  label: z.string().optional(),
  date: IsoDate.optional(),
  "bast-number": z.string().optional(),
  "bast-date": IsoDate.optional(),
  "yes-without-damaged": z.boolean().default(false),
  refused: z.string().optional(),
  regency: z.string().optional(),
});
type Options = z.infer<typeof Options>;

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain("Wrong or missing options. `sasar import-register --help` lists them.");
  const paths = [options.family, options.person].filter((path) => path !== undefined).map(userPath);
  if (paths.length === 0) return complain("Name at least one file with --family or --person.");
  const regencyId = await chooseRegency(options.regency);
  if (regencyId === null) return complain("Name the regency with --regency CODE: not exactly one is installed.");
  const files = await openFiles(paths);
  if (files === null) return 2;

  const request: ImportRequest = { actor: { regencyId }, now: new Date(), requestId: newId() };
  let stopFollowing: (() => void) | undefined;
  const result = await importRegister(request, {
    files,
    settings: {
      label: options.label ?? null,
      date: options.date ?? null,
      bastNumber: options["bast-number"] ?? null,
      bastDate: options["bast-date"] ?? null,
    },
    acceptsDamage: options["yes-without-damaged"],
    onBegun: (importId) => {
      stopFollowing = follow(request, importId);
    },
  });
  stopFollowing?.();
  if (!result.ok) {
    console.error(await sayRefusal(result.error));
    return 1;
  }
  printSummary(result.value);
  if (options.refused !== undefined) await writeRefused(request, result.value, userPath(options.refused));
  return 0;
}

function readOptions(args: string[]): Options | null {
  const text = { type: "string" } as const;
  const options = {
    family: text,
    person: text,
    label: text,
    date: text,
    "bast-number": text,
    "bast-date": text,
    "yes-without-damaged": { type: "boolean" },
    refused: text,
    regency: text,
  } as const;
  try {
    const parsed = Options.safeParse(parseArgs({ args, options }).values);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function openFiles(paths: readonly string[]) {
  const files = [];
  for (const path of paths) {
    const content = await contentOfFile(path).catch(() => null);
    if (content === null) {
      complain(`${path} is not there, or cannot be read.`);
      return null;
    }
    files.push({ name: basename(path), content });
  }
  return files;
}

/** Says on standard error how far the load is, until it is stopped. */
function follow(request: ImportRequest, importId: string): () => void {
  let last = "";
  const timer = setInterval(async () => {
    const progress = await readProgress(request, { importId }).catch(() => null);
    if (!progress?.ok || progress.value.stage === null) return;
    const { state, stage, done, total } = progress.value;
    const line = `${state === "RUNNING" ? "load" : "check"} ${stage.toLowerCase()} ${done}/${total}`;
    if (line !== last) console.error(line);
    last = line;
  }, 500);
  return () => clearInterval(timer);
}

function printSummary({ releaseId, counts }: ImportedRegister): void {
  for (const [role, found] of Object.entries(counts.roles)) printRole(role, found);
  const { households = 0, people = 0, householdsNew = 0, peopleNew = 0 } = counts.figures;
  console.log(
    `release ${releaseId}: ${households} households (${householdsNew} new), ${people} people (${peopleNew} new)`,
  );
  console.log(`loaded in ${counts.seconds.toFixed(1)} s`);
}

function printRole(role: string, { read, accepted, noted, refused, reasons, notes }: RoleCounts): void {
  console.log(
    `${role.toLowerCase()}: ${read} rows read, ${accepted} accepted, ${noted} with a note, ${refused} refused`,
  );
  for (const [code, rows] of Object.entries(reasons)) console.log(`  refused ${code}: ${rows}`);
  for (const [code, rows] of Object.entries(notes)) console.log(`  note ${code}: ${rows}`);
}

const SUFFIXES = { FAMILY: "-keluarga", PERSON: "-individu", TABLE: "" } as const;

async function writeRefused(
  request: ImportRequest,
  { importId, refused }: ImportedRegister,
  path: string,
): Promise<void> {
  const csv = !path.toLowerCase().endsWith(".xlsx");
  for (const { role, rows } of refused) {
    const file = await downloadRefused(request, { importId, role, csv });
    if (!file.ok) continue;
    const target = refused.length === 1 ? path : path.replace(/(\.[^.]+)?$/, `${SUFFIXES[role]}$1`);
    await pipeline(file.value.content, createWriteStream(target, { mode: 0o600 }));
    console.log(`${rows} refused rows written to ${target}`);
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
