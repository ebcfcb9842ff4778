import { setImmediate } from "node:timers/promises";
import { toListLine } from "#domain/matching/list-line-of.ts";
import type { Match } from "#domain/matching/match.ts";
import { toMatch } from "#domain/matching/to-match.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import type { CandidateId } from "#domain/shared/id.ts";
import type { OpenRegister } from "./match-registers.ts";

/** Rows matched in one go, some tens of milliseconds, before others are let in. */
const ROWS_AT_ONCE = 100;

/** Says of each row which person of the register it means. */
export async function matchCandidates(
  { matcher, index }: OpenRegister,
  candidates: readonly Candidate[],
): Promise<Map<CandidateId, Match>> {
  const matches = new Map<CandidateId, Match>();
  for (const [at, candidate] of candidates.entries()) {
    if (at > 0 && at % ROWS_AT_ONCE === 0) await setImmediate();
    matches.set(candidate.id, toMatch(matcher.match(toListLine(candidate)), index.register));
  }
  return matches;
}
