import type { MatchKind } from "../match.ts";
import { type Claim, type Ruling, rulingOnCard, rulingOnHousemates, rulingOnNik } from "./claims.ts";
import type { Decision } from "./decision.ts";

/** What a decision comes to on the desk, and whom a person may pick there, the likeliest first. */
export type Outcome = { kind: MatchKind; people: readonly number[] };

const MOST_OPTIONS = 3;

type Given = {
  decision: Decision;
  /** Of all who share NIK, family card or birth date with the row. */
  claims: readonly Claim[];
  /** Whether the likeliest is worth a person's look. */
  isWorthALook: boolean;
  membersOf: (household: number) => readonly number[];
};

/**
 * One outcome of a decision about person and household: certain; else what the rulings on NIK and family card say; else whoever
 * is likely enough to be shown, and whoever has the very NIK.
 */
export function outcomeOf({ decision, claims, isWorthALook, membersOf }: Given): Outcome {
  const { band, household, householdBand, candidates } = decision;
  const likely = candidates.map(({ person }) => person);
  if (band === "certain") return { kind: "CERTAIN", people: likely.slice(0, 1) };
  const ruling = rulingOnNik(claims) ?? rulingOnCard(claims) ?? rulingOnLikely();
  if (ruling?.kind === "HOUSEHOLD_ONLY") return { kind: ruling.kind, people: membersOf(ruling.household) };
  const owners = claims.filter(({ hasNik }) => hasNik).map(({ person }) => person);
  const people = [...new Set(ruling?.people ?? [...(isWorthALook ? likely : []), ...owners])].slice(0, MOST_OPTIONS);
  return people.length === 0 ? { kind: "UNMATCHED", people } : { kind: ruling?.kind ?? "UNCERTAIN", people };

  function rulingOnLikely(): Ruling | null {
    return household !== null && householdBand === "certain" ? rulingOnHousemates(claims, household) : null;
  }
}
