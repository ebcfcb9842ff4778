import type { Candidate } from "../proposal/candidate.ts";
import type { CandidateId } from "../shared/id.ts";
import { createRowMatcher } from "./decide/row-matcher.ts";
import { toListLine } from "./list-line-of.ts";
import type { Match } from "./match.ts";
import type { MatchRegister } from "./match-register.ts";
import type { MatchModel } from "./model/match-model.ts";
import { toMatch } from "./to-match.ts";

type Given = { candidates: readonly Candidate[]; register: MatchRegister; model: MatchModel };

/** Says of each row which registered person it means. Rows do not influence one another, nor does the order of the register. */
export function matchList({ candidates, register, model }: Given): Map<CandidateId, Match> {
  const matcher = createRowMatcher({ ...register, model });
  return new Map(
    candidates.map((candidate) => [
      candidate.id,
      toMatch(matcher.match(toListLine(candidate)), register.index.register),
    ]),
  );
}
