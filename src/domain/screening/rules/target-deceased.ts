import { livingMembers } from "../../programme/evaluate-criteria.ts";
import type { Person } from "../../register/person.ts";
import { ageOn, type IsoDate } from "../../shared/date.ts";
import type { Finding, Rule } from "../rule.ts";
import type { ScreenedList } from "../screened-list.ts";
import type { Target } from "../target.ts";

const ADULT_AGE = 18;

/**
 * The named person is recorded as deceased; on a programme for households also a household whose adults are dead and that
 * has no living one. Who has no birth date is not taken for an adult, nor for a child.
 * Example: Samsudin, row 7, died in 2023 by the register; his widow may take his place on the list.
 */
export const TARGET_DECEASED = {
  code: "TARGET_DECEASED",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate({ household, person }: Target, { context }: ScreenedList): Finding<"TARGET_DECEASED">[] {
    if (person?.status === "DECEASED") return [findingOf(person, "PERSON")];
    if (context.programme.unit !== "HOUSEHOLD") return [];
    const day = context.programme.period.from;
    if (livingMembers(household).some((member) => mayBeAdult(member, day))) return [];
    const dead = household.members.find((member) => member.status === "DECEASED" && isAdult(member, day));
    return dead ? [findingOf(dead, "ONLY_ADULT")] : [];
  },
} as const satisfies Rule<"TARGET_DECEASED">;

function findingOf(person: Person, who: "PERSON" | "ONLY_ADULT"): Finding<"TARGET_DECEASED"> {
  return { subject: person.id, evidence: { code: "TARGET_DECEASED", who, name: person.name } };
}

function isAdult({ birthDate }: Person, day: IsoDate): boolean {
  return birthDate !== null && ageOn(birthDate, day) >= ADULT_AGE;
}

function mayBeAdult(person: Person, day: IsoDate): boolean {
  return person.birthDate === null || isAdult(person, day);
}
