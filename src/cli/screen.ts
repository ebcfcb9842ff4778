import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type TriedFlag, type TriedList, tryList } from "#application/screening/try-list.ts";
import { loadTranslator } from "#i18n/translator.ts";
import { writeCsv } from "#infrastructure/files/write-csv.ts";
import { newId } from "#infrastructure/id.ts";
import { userPath } from "#infrastructure/paths.ts";
import { flagSentence } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { chooseRegency } from "./choose-regency.ts";
import type { Command } from "./command.ts";
import { openFiles, sayOtherSheets } from "./import-output.ts";
import { sayRefusal } from "./say-refusal.ts";

const HELP = `
Usage: sasar screen --programme CODE FILE --out flags.csv [--regency CODE]

Tries a beneficiary list (CSV or XLSX, whatever column order) against the register, all aid and all open lists, as if it were
handed in for the programme, and writes what it would raise. Nothing is saved, and no list learns of it.

  --programme CODE   the programme the list is for
  --out FILE         where the flags go, as CSV: row, name, code, severity, sentence (in Indonesian). Rows are counted from 1
                     as the desk counts them; a flag on the whole list has no row.
  --regency CODE     Kemendagri code; needed only where several regencies are installed

The summary goes to standard output. Exit codes: 0 screened (with flags or without), 1 refused, 2 wrong usage.

Example: npm run --silent sasar -- screen --programme BAZNAS-RUMAH usulan.xlsx --out flags.csv
`;

export const command: Command = {
  name: "screen",
  summary: "Try a list against everything known, without saving anything",
  help: HELP,
  run,
};

const Options = z.object({
  file: z.string(),
  programme: z.string(),
  out: z.string(),
  regency: z.string().optional(),
});
type Options = z.infer<typeof Options>;

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain("Name a file, --programme and --out. `sasar screen --help` says more.");
  const regencyId = await chooseRegency(options.regency);
  if (regencyId === null) return complain("Name the regency with --regency CODE: not exactly one is installed.");
  const [file] = (await openFiles([userPath(options.file)])) ?? [];
  if (!file) return 2;
  const request = { actor: { regencyId }, now: new Date(), requestId: newId() };
  const tried = await tryList(request, { programmeCode: options.programme, file });
  if (!tried.ok) {
    console.error(await sayRefusal(tried.error));
    return 1;
  }
  const out = userPath(options.out);
  await writeFlags(tried.value, out);
  printSummary(tried.value, out);
  return 0;
}

function readOptions(args: string[]): Options | null {
  const text = { type: "string" } as const;
  try {
    const options = { programme: text, out: text, regency: text };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const parsed = Options.safeParse({ ...values, file: positionals[0] });
    return parsed.success && positionals.length === 1 ? parsed.data : null;
  } catch {
    return null;
  }
}

const COLUMNS = ["row", "name", "code", "severity", "sentence"].map((header) => ({ header, type: "text" as const }));

/** Readable by the operator alone: it names people. */
async function writeFlags({ flags, names }: TriedList, path: string): Promise<void> {
  const words: FlagWords = {
    locale: "id",
    t: await loadTranslator("id"),
    organisation: (code) => names.organisations[code] ?? code,
    region: (code) => names.regions[code] ?? code,
  };
  const rows = flags.map((flag) => toLine(flag, words));
  await pipeline(writeCsv({ columns: COLUMNS, rows }), createWriteStream(path, { mode: 0o600 }));
}

function toLine({ row, name, code, severity, evidence }: TriedFlag, words: FlagWords) {
  return [row === null ? "" : String(row), name, code, severity, flagSentence({ evidence, row }, words)];
}

function printSummary({ rows, refused, notes, otherSheets, matches, flags }: TriedList, out: string): void {
  const { CERTAIN = 0, HOUSEHOLD_ONLY = 0, UNCERTAIN = 0, CONFLICT = 0, UNMATCHED = 0 } = matches;
  console.log(`${rows} rows, ${refused.length} more without a name`);
  for (const [code, count] of Object.entries(notes)) console.log(`  note ${code}: ${count}`);
  sayOtherSheets(otherSheets);
  console.log(
    `matched: ${CERTAIN} certain, ${HOUSEHOLD_ONLY} household only, ${UNCERTAIN} uncertain, ${CONFLICT} conflicting, ${UNMATCHED} unmatched`,
  );
  for (const severity of ["block", "review", "info"] as const) {
    const ofSeverity = flags.filter((flag) => flag.severity === severity);
    console.log(`${severity}: ${ofSeverity.length}`);
    const byCode = Map.groupBy(ofSeverity, ({ code }) => code);
    for (const [code, raised] of [...byCode].toSorted(([a], [b]) => a.localeCompare(b)))
      console.log(`  ${code}: ${raised.length}`);
  }
  console.log(`${flags.length} flags written to ${out}. Nothing was saved.`);
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
