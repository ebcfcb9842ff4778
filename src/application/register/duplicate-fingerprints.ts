import { type Duplicate, KINDS_OF_PEOPLE } from "#domain/register/duplicate/duplicate.ts";
import { fingerprintOf } from "#infrastructure/crypto/fingerprint.ts";
import type { ReleasePerson } from "#infrastructure/db/load/load-release-people.ts";
import type { FoundDuplicate } from "#infrastructure/db/save/save-duplicates.ts";
import { membersOf } from "./compared-families.ts";

/**
 * Each pair with a fingerprint of what it rests on: names, dates and numbers of two people, or of everybody in two families. A
 * verdict holds until one of these changes.
 */
export function withFingerprints(found: readonly Duplicate[], people: readonly ReleasePerson[]): FoundDuplicate[] {
  const byId = new Map(people.map((person) => [person.personId, person]));
  const families = membersOf(people);
  return found.map((pair) => {
    const membersFor = (id: string) => families.get(id) ?? [];
    const personFor = (id: string) => [byId.get(id)].filter((person) => person !== undefined);
    const peopleFor = KINDS_OF_PEOPLE.has(pair.kind) ? personFor : membersFor;
    const data = [peopleFor(pair.oneId).map(factsOf), peopleFor(pair.otherId).map(factsOf)];
    return { ...pair, fingerprint: fingerprintOf("duplicate", data) };
  });
}

function factsOf({ personId, name, birthDate, sex, nik, kk }: ReleasePerson) {
  return [personId, name, birthDate, sex, nik, kk];
}
