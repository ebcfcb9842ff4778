import { type Agreements, toFieldAgreements } from "./compare-fields.ts";
import type { Match } from "./match.ts";
import type { RegisteredPerson } from "./registered-person.ts";

/** A person a row may mean, and how the row agrees with them. */
export type Compared = { person: RegisteredPerson; agreements: Agreements };

const MOST_OPTIONS = 3;

export function agreesInName({ agreements: { name } }: Compared): boolean {
  return name === "SAME" || name === "NEAR";
}

/** How many of NIK up to a slip, family card, birth date and village agree. Two of them beside the name make it certain. */
export function evidenceOf({ agreements: { nik, kk, birthDate, village } }: Compared): number {
  return [nik === "SAME" || nik === "NEAR", kk === "SAME", birthDate === "SAME", village === "SAME"].filter(Boolean)
    .length;
}

/** How many of NIK and birth date speak against it. */
export function contradictionsOf({ agreements: { nik, birthDate } }: Compared): number {
  return [nik, birthDate].filter((agreement) => agreement === "DIFFERENT").length;
}

/** Whether nothing in the row prefers one to the other. */
export function isEquallyGood(one: Compared, other: Compared): boolean {
  return (
    evidenceOf(one) === evidenceOf(other) &&
    contradictionsOf(one) === contradictionsOf(other) &&
    one.agreements.name === other.agreements.name
  );
}

/** The better first, the same order whatever the order of the register. */
export function byGoodness(one: Compared, other: Compared): number {
  return (
    evidenceOf(other) - evidenceOf(one) ||
    contradictionsOf(one) - contradictionsOf(other) ||
    Number(other.agreements.name === "SAME") - Number(one.agreements.name === "SAME") ||
    Number(other.person.inActiveRelease) - Number(one.person.inActiveRelease) ||
    Number(one.agreements.sex === "DIFFERENT") - Number(other.agreements.sex === "DIFFERENT") ||
    (one.person.personId < other.person.personId ? -1 : 1)
  );
}

export function certain({ person, agreements }: Compared): Match {
  const { personId, householdId } = person;
  return { kind: "CERTAIN", personId, householdId, agreements: toFieldAgreements(agreements), chosen: false };
}

/** `nearest` is the member of the household that the row agrees with best. */
export function householdOnly(nearest: Compared): Match {
  const { householdId } = nearest.person;
  return { kind: "HOUSEHOLD_ONLY", householdId, agreements: toFieldAgreements(nearest.agreements) };
}

export function uncertain(possible: readonly Compared[]): Match {
  return { kind: "UNCERTAIN", options: optionsOf(possible) };
}

export function conflict(possible: readonly Compared[]): Match {
  return { kind: "CONFLICT", options: optionsOf(possible) };
}

function optionsOf(possible: readonly Compared[]) {
  return possible.slice(0, MOST_OPTIONS).map(({ person: { personId, householdId } }) => ({ personId, householdId }));
}
