import type { ComparedFamily } from "#domain/register/duplicate/collect-duplicates.ts";
import { houseKey } from "#domain/register/duplicate/house-key.ts";
import type { ReleasePerson } from "#infrastructure/db/load/load-release-people.ts";

/** The families of a release by what they are compared by. */
export function familiesOf(people: readonly ReleasePerson[]): ComparedFamily[] {
  return Array.from(membersOf(people), ([householdId, members]) => ({
    householdId,
    members: members.length,
    cards: cardsOf(members),
    house: members[0] ? houseKey(members[0]) : null,
  }));
}

export function membersOf(people: readonly ReleasePerson[]): Map<string, ReleasePerson[]> {
  return Map.groupBy(people, ({ householdId }) => householdId);
}

/** The valid numbers of family cards its members have, each once. */
function cardsOf(members: readonly ReleasePerson[]): string[] {
  return [...new Set(members.flatMap(({ kkIndex }) => kkIndex ?? []))];
}
