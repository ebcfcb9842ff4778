import { parseArgs } from "node:util";
import { z } from "zod";
import { importAssistance } from "#application/assistance/import-assistance.ts";
import type { ImportedFiles } from "#application/import/import-at-once.ts";
import type { ImportRequest } from "#application/import/import-request.ts";
import type { Result } from "#domain/shared/result.ts";
import { newId } from "#infrastructure/id.ts";
import { userPath } from "#infrastructure/paths.ts";
import { chooseRegency } from "./choose-regency.ts";
import type { Command } from "./command.ts";
import { followImport, openFiles, printRows, sayOtherSheets, writeRefused } from "./import-output.ts";
import { sayRefusal } from "./say-refusal.ts";

const HELP = `
Usage: sasar import-assistance FILE [options]

Loads aid that was given before Sasar or by others (CSV or XLSX): PKH, last years' lists. Every line is matched to a family
of the register; a line that means nobody for certain is refused, never guessed. The columns are taken as they are
recognised. Loading a file a second time adds nothing. Rows that are refused can be mended and loaded again.

  --programme CODE        the programme of lines that name none
  --yes-without-damaged   go on although a column of NIK or KK numbers was damaged by a spreadsheet program:
                          those numbers then count as missing
  --refused FILE          write the refused rows there (.csv or .xlsx by the name)
  --regency CODE          Kemendagri code; needed only where several regencies are installed

Progress goes to standard error, the summary to standard output. Exit codes: 0 loaded, 1 refused, 2 wrong usage.

Example: npm run --silent sasar -- import-assistance bantuan-2025.xlsx --programme PKH --refused ditolak.xlsx
`;

export const command: Command = {
  name: "import-assistance",
  summary: "Load aid given before Sasar, or by others, from a file",
  help: HELP,
  run,
};

const Options = z.object({
  file: z.string(),
  programme: z.string().optional(),
  "yes-without-damaged": z.boolean().default(false),
  refused: z.string().optional(),
  regency: z.string().optional(),
});
type Options = z.infer<typeof Options>;

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain("Name one file. `sasar import-assistance --help` lists the options.");
  const regencyId = await chooseRegency(options.regency);
  if (regencyId === null) return complain("Name the regency with --regency CODE: not exactly one is installed.");
  const files = await openFiles([userPath(options.file)]);
  if (files === null) return 2;

  const request: ImportRequest = { actor: { regencyId }, now: new Date(), requestId: newId() };
  let importId: string | null = null;
  let stopFollowing: (() => void) | undefined;
  const result = await importAssistance(request, {
    files,
    programmeCode: options.programme ?? null,
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
    programme: text,
    "yes-without-damaged": { type: "boolean" },
    refused: text,
    regency: text,
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length !== 1) return null;
    const parsed = Options.safeParse({ ...values, file: positionals[0] });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function printOutcome(result: Result<ImportedFiles>): Promise<void> {
  if (result.ok) printSummary(result.value);
  else console.error(await sayRefusal(result.error));
}

function printSummary({ importId, counts, otherSheets }: ImportedFiles): void {
  sayOtherSheets(otherSheets);
  for (const found of Object.values(counts.roles)) printRows("file", found);
  const { loaded = 0, households = 0 } = counts.figures;
  console.log(`import ${importId}: ${loaded} lines of aid to ${households} households`);
  console.log(`loaded in ${counts.seconds.toFixed(1)} s`);
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
