import { asksAboutProposed } from "../programme/countable-parts.ts";
import { evaluateCriteria, livingMembers } from "../programme/evaluate-criteria.ts";
import type { Programme } from "../programme/programme.ts";
import type { Household } from "../register/household.ts";
import type { Person } from "../register/person.ts";

/**
 * Whom a row would name to propose a household: for a household programme its living head, else its eldest; for a person
 * programme everybody the criteria mean. Example: a scholarship for pupils of 7 to 18 names the two pupils of a family of five.
 */
export function representativesOf(household: Household, { unit, criteria, period }: Programme): Person[] {
  const living = livingMembers(household);
  if (unit === "HOUSEHOLD") return headOrEldest(living);
  if (!asksAboutProposed(criteria)) return living;
  return living.filter(
    (proposed) => evaluateCriteria(criteria, { household, proposed, startsOn: period.from }).truth === "TRUE",
  );
}

function headOrEldest(living: readonly Person[]): Person[] {
  const head = living.find(({ relation }) => relation === "HEAD");
  const [eldest] = living.toSorted((a, b) => ((a.birthDate ?? "9999") < (b.birthDate ?? "9999") ? -1 : 1));
  const one = head ?? eldest;
  return one ? [one] : [];
}
