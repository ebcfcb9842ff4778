import { parseArgs } from "node:util";
import { z } from "zod";
import type { ImportRequest } from "#application/import/import-request.ts";
import { type ImportedRegister, importRegister } from "#application/register/import-register.ts";
import { IsoDate } from "#domain/shared/date.ts";
import type { Result } from "#domain/shared/result.ts";
import { newId } from "#infrastructure/id.ts";
import { userPath } from "#infrastructure/paths.ts";
import { chooseRegency } from "./choose-regency.ts";
import type { Command } from "./command.ts";
import { followImport, openFiles, printRows, sayOtherSheets, writeRefused } from "./import-output.ts";
import { sayRefusal } from "./say-refusal.ts";

const HELP = `
Usage: sasar import-register --family FILE --person FILE --label NAME --date YYYY-MM-DD [options]

Loads the family and person files of P3KE, or the family and member sets of DTSEN (CSV or XLSX), as a new release of the
register, and makes it the active one. Which register they are of is told by their columns, which are taken as recognised.
Rows that are refused can be mended and loaded again: give the mended files with --family and --person alone; they are
recognised and join their release.

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
  summary: "Load the family and person file of P3KE or DTSEN as a new release",
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
  let importId: string | null = null;
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
    onBegun: (id) => {
      importId = id;
      stopFollowing = followImport(request, id);
    },
  });
  stopFollowing?.();
  await printOutcome(result);
  if (options.refused !== undefined && importId !== null) {
    await writeRefused(request, { importId, path: userPath(options.refused) });
  }
  return result.ok ? 0 : 1;
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

async function printOutcome(result: Result<ImportedRegister>): Promise<void> {
  if (result.ok) printSummary(result.value);
  else console.error(await sayRefusal(result.error));
}

function printSummary({ releaseId, counts, otherSheets }: ImportedRegister): void {
  sayOtherSheets(otherSheets);
  for (const [role, found] of Object.entries(counts.roles)) printRows(role, found);
  const { households = 0, people = 0, householdsNew = 0, peopleNew = 0 } = counts.figures;
  console.log(
    `release ${releaseId}: ${households} households (${householdsNew} new), ${people} people (${peopleNew} new)`,
  );
  console.log(`loaded in ${counts.seconds.toFixed(1)} s`);
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
