import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createMatchIndex } from "#domain/matching/index/match-index.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { learnDistrictNames } from "#domain/matching/read/district-names.ts";
import { matchRows } from "#infrastructure/matching/match-rows.ts";
import { userPath } from "#infrastructure/paths.ts";
import type { Command } from "./command.ts";
import { startClock } from "./match/clock.ts";
import { NotThatFile, readListFile, readRegisterFile } from "./match/files.ts";
import { toCsv } from "./match/matches-csv.ts";
import { reportOf } from "./match/report.ts";

const HELP = `
Usage: sasar match --register R.csv --list L.csv --out O.csv [--villages V.csv] [--report report.json] [--threads N]

Finds for every row of a list the person and the household of a register it means, with a probability and why. Needs no
database: everything is in the files.

  --register FILE   person_id, household_id, kk_no, nik, name, sex, birth_date, birth_place, relation, district_code, village_code,
                    village, rt, rw, address
  --list FILE       row_id, name, nik, kk_no, sex, birth_place, birth_date, village, district, address
  --villages FILE   village_code, name, old_name: what villages are called now and were called before
  --out FILE        row_id, person_id, household_id, decision, household_decision, probability, evidence. A person or household
                    stands there when it is likelier than not; only a decision \`certain\` needs nobody to look at it.
  --report FILE     model, bands, times and memory as JSON
  --threads N       at most so many threads (default: one for each processor)

Columns may stand in any order, more are ignored, missing ones only cost evidence; a register and a list need their first column
and name. Exit codes: 0 matched, 1 a file cannot be used, 2 wrong usage.

Example: npm run --silent sasar -- match --register register.csv --list usulan.csv --out hasil.csv
`;

export const command: Command = {
  name: "match",
  summary: "Find who the rows of a list are in a register, from files alone",
  help: HELP,
  needs: "nothing",
  run,
};

const Options = z.object({
  register: z.string(),
  list: z.string(),
  out: z.string(),
  villages: z.string().optional(),
  report: z.string().optional(),
  threads: z.coerce.number().int().min(1).optional(),
});
type Options = z.infer<typeof Options>;

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain("Name --register, --list and --out. `sasar match --help` says more.", 2);
  try {
    await match(options);
    return 0;
  } catch (error) {
    if (error instanceof NotThatFile) return complain(error.message, 1);
    if (isNoFile(error)) return complain(`${error.path} is not there, or cannot be read.`, 1);
    throw error;
  }
}

function readOptions(args: string[]): Options | null {
  const text = { type: "string" } as const;
  const options = { register: text, list: text, out: text, villages: text, report: text, threads: text };
  try {
    return Options.safeParse(parseArgs({ args, options }).values).data ?? null;
  } catch {
    return null;
  }
}

async function match({ register, list, out, villages, report, threads }: Options): Promise<void> {
  const clock = startClock();
  const columns = readRegisterFile(userPath(register), villages && userPath(villages));
  clock.lap("load");
  const index = createMatchIndex(columns);
  clock.lap("index");
  const lines = readListFile(userPath(list));
  const districtNames = learnDistrictNames(columns.villages, lines);
  clock.lap("list");
  const matches = await matchRows({ index, model: MODEL_2026_11, districtNames, lines }, { threads });
  clock.lap("match");
  await writeFile(userPath(out), toCsv({ register: columns, lines, matches }));
  clock.lap("write");
  const summary = reportOf({ model: MODEL_2026_11, index, matches, milliseconds: clock.laps() });
  if (report !== undefined) await writeFile(userPath(report), `${JSON.stringify(summary, null, 2)}\n`);
  const { certain, possible, none } = summary.bands.person;
  console.log(`${lines.length} rows: ${certain} certain, ${possible} possible, ${none} none. Written to ${out}.`);
}

function isNoFile(error: unknown): error is Error & { path: string } {
  return error instanceof Error && "syscall" in error && "path" in error && typeof error.path === "string";
}

function complain(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
