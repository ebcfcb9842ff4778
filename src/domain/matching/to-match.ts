import { HouseholdId, PersonId } from "../shared/id.ts";
import type { Explained, RowMatch } from "./decide/row-match.ts";
import type { RegisterColumns } from "./index/register-columns.ts";
import { textAt } from "./index/text-column.ts";
import type { Match, MatchOption } from "./match.ts";

/** A match in terms of the desk: identities in the place of numbers of the index. */
export function toMatch({ kind, options: people, candidates, start }: RowMatch, register: RegisterColumns): Match {
  const options = people.map((one) => toOption(one, start, register));
  const [first] = options;
  if (!first) return { kind: "UNMATCHED" };
  switch (kind) {
    case "CERTAIN":
      return { kind, ...first, lead: leadOf(candidates), chosen: false };
    case "HOUSEHOLD_ONLY":
      return { kind, householdId: first.householdId, options };
    case "UNCERTAIN":
    case "CONFLICT":
      return { kind, options };
    case "UNMATCHED":
      return { kind };
  }
}

/** The match of a person who was picked by hand. */
export function explainedMatch(picked: Explained & { start: number }, register: RegisterColumns): Match {
  return { kind: "CERTAIN", ...toOption(picked, picked.start, register), lead: null, chosen: true };
}

function toOption(
  { person, household, probability, evidence }: Explained,
  start: number,
  register: RegisterColumns,
): MatchOption {
  return {
    personId: PersonId.parse(textAt(register.personIds, person)),
    householdId: HouseholdId.parse(textAt(register.householdIds, household)),
    probability,
    start: rounded(start),
    evidence: evidence.map(({ bits, ...said }) => ({ ...said, bits: rounded(bits) })),
  };
}

function rounded(bits: number): number {
  return Math.round(bits * 10) / 10;
}

function leadOf([first, second]: RowMatch["candidates"]): number | null {
  return first && second ? first.bits - second.bits : null;
}
