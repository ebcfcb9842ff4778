import { readCsv } from "../csv.ts";
import type { Answer, Material, Truth } from "./judge.ts";

export type MaterialFiles = { out: string; truth: string; dirt?: string | undefined; candidates?: string | undefined };

/** The files of one run: O of `sasar match`, truth.csv and, if given, dirt.csv and the pairs that were compared. */
export async function readMaterial({ out, truth, dirt, candidates }: MaterialFiles): Promise<Material> {
  return {
    answers: await readAnswers(out),
    truths: await readTruths(truth),
    dirt: dirt ? await readMarks(dirt) : new Map(),
    candidates: candidates ? await readCandidates(candidates) : null,
  };
}

async function readAnswers(file: string): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for await (const row of readCsv(file)) {
    answers.set(row.row_id ?? "", {
      personId: row.person_id ?? "",
      householdId: row.household_id ?? "",
      decision: row.decision ?? "",
      householdDecision: row.household_decision ?? "",
      probability: Number(row.probability),
    });
  }
  return answers;
}

/** By row: who it is. */
export async function readTruths(file: string): Promise<Map<string, Truth>> {
  const truths = new Map<string, Truth>();
  for await (const row of readCsv(file)) {
    truths.set(row.row_id ?? "", { personId: row.person_id ?? "", householdId: row.household_id ?? "" });
  }
  return truths;
}

async function readMarks(file: string): Promise<Map<string, string[]>> {
  const marks = new Map<string, string[]>();
  for await (const { row_id = "", kind = "" } of readCsv(file)) marks.set(row_id, [...(marks.get(row_id) ?? []), kind]);
  return marks;
}

async function readCandidates(file: string): Promise<Map<string, Set<string>>> {
  const candidates = new Map<string, Set<string>>();
  for await (const { row_id = "", person_id = "" } of readCsv(file)) {
    candidates.set(row_id, (candidates.get(row_id) ?? new Set()).add(person_id));
  }
  return candidates;
}
