import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { ComparedRecord } from "#application/register/compared-records.ts";
import type { ExportedDuplicates } from "#application/register/gather-duplicates.ts";
import type { ListedDuplicate } from "#application/register/list-duplicates.ts";
import { reportDuplicates } from "#application/register/report-duplicates.ts";
import { writeCsv } from "#infrastructure/files/write-csv.ts";
import { newId } from "#infrastructure/id.ts";
import { userPath } from "#infrastructure/paths.ts";
import { chooseRegency } from "./choose-regency.ts";
import type { Command } from "./command.ts";
import { sayRefusal } from "./say-refusal.ts";

const HELP = `
Usage: sasar duplicates --out pairs.csv [--regency CODE]

Compares the register in use with itself, as the background does after a release was loaded, and writes the people and families
that may stand in it twice and wait for a planner's verdict. Identity numbers stay masked: of two only the digits that differ.

  --out FILE       kind (FAMILY_TWICE, PERSON_TWICE, PERSON_TWO_NIKS, NIK_SHARED, CARD_SHARED, HOUSE_SHARED), strength, then of
                   both records name, nik, kk, birth_date, village, address, family; last the evidence, field by field in bits
  --regency CODE   Kemendagri code; needed only where several regencies are installed

The counts go to standard output. Exit codes: 0 compared, 1 refused, 2 wrong usage.

Example: npm run --silent sasar -- duplicates --out data-ganda.csv
`;

export const command: Command = {
  name: "duplicates",
  summary: "Find people and families that stand twice in the register in use",
  help: HELP,
  run,
};

const Options = z.object({ out: z.string(), regency: z.string().optional() });
type Options = z.infer<typeof Options>;

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain("Name --out. `sasar duplicates --help` says more.");
  const regencyId = await chooseRegency(options.regency);
  if (regencyId === null) return complain("Name the regency with --regency CODE: not exactly one is installed.");
  const report = await reportDuplicates({ actor: { regencyId }, now: new Date(), requestId: newId() });
  if (!report.ok) {
    console.error(await sayRefusal(report.error));
    return 1;
  }
  const out = userPath(options.out);
  await writePairs(report.value, out);
  printSummary(report.value, out);
  return 0;
}

function readOptions(args: string[]): Options | null {
  const text = { type: "string" } as const;
  try {
    return Options.safeParse(parseArgs({ args, options: { out: text, regency: text } }).values).data ?? null;
  } catch {
    return null;
  }
}

const SIDE = ["name", "nik", "kk", "birth_date", "village", "address", "family"];
const COLUMNS = ["kind", "strength", ...SIDE, ...SIDE.map((header) => `${header}_2`), "evidence"].map((header) => ({
  header,
  type: "text" as const,
}));

/** Readable by the operator alone: it names people. */
async function writePairs({ duplicates, villages }: ExportedDuplicates, path: string): Promise<void> {
  const rows = duplicates.map(({ kind, strength, records, evidence }) => [
    kind,
    strength,
    ...records.flatMap((record) => cellsOf(record, villages)),
    inWords(evidence),
  ]);
  await pipeline(writeCsv({ columns: COLUMNS, rows }), createWriteStream(path, { mode: 0o600 }));
}

function cellsOf(record: ComparedRecord, villages: ExportedDuplicates["villages"]): (string | null)[] {
  const { name, nik, kk, birthDate, villageCode, address, familyNumber } = record;
  return [name, nik, kk, birthDate, villages[villageCode] ?? villageCode, address, familyNumber];
}

function inWords({ fields, members }: ListedDuplicate["evidence"]): string {
  if (members !== null) return `${members.shared} members in both, of ${members.one} and of ${members.other}`;
  return fields.map(({ field, finding, bits }) => `${field} ${finding} ${bits.toFixed(1)}`).join("; ");
}

function printSummary({ release, duplicates }: ExportedDuplicates, out: string): void {
  for (const [kind, pairs] of Map.groupBy(duplicates, (pair) => pair.kind)) console.log(`${kind}: ${pairs.length}`);
  console.log(`${release}: ${duplicates.length} pairs wait for a verdict. Written to ${out}.`);
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
