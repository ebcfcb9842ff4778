import { normaliseName } from "../register/name.ts";
import type { HouseholdId } from "../shared/id.ts";
import { type BlockingKeys, blockingKeysOf } from "./blocking-keys.ts";
import type { PersonInRegister } from "./compare-fields.ts";
import type { RegisteredPerson } from "./registered-person.ts";
import type { RowIdentity } from "./row-identity.ts";

/** The people of a register by the keys a row may reach them with. */
export type RegisterIndex = {
  byNik: ReadonlyMap<string, PersonInRegister[]>;
  byKk: ReadonlyMap<string, PersonInRegister[]>;
  byName: ReadonlyMap<string, PersonInRegister[]>;
  byBirth: ReadonlyMap<string, PersonInRegister[]>;
  byHousehold: ReadonlyMap<HouseholdId, PersonInRegister[]>;
};

export function buildRegisterIndex(people: Iterable<RegisteredPerson>): RegisterIndex {
  const all = inRegister([...people]);
  return {
    byNik: groupBy(all, ({ person }) => person.nikKey),
    byKk: groupBy(all, ({ person }) => person.kkKey),
    byName: groupBy(all, ({ name }) => name.key || null),
    byBirth: groupBy(
      all,
      ({ person: { birthDate, villageCode } }) => birthDate && birthKey({ birthDate, villageCode }),
    ),
    byHousehold: groupBy(all, ({ person }) => person.householdId),
  };
}

/**
 * Everybody a row may mean, each once: who shares a key with it, and the whole household of who shares its NIK or family card.
 */
export function peopleReachedBy(row: RowIdentity, register: RegisterIndex): PersonInRegister[] {
  const keys = blockingKeysOf(row);
  const byNumber = [...found(register.byNik, keys.nikKey), ...found(register.byKk, keys.kkKey)];
  const theirHouseholds = byNumber.flatMap(({ person }) => found(register.byHousehold, person.householdId));
  const others = [
    ...found(register.byName, keys.nameKey),
    ...found(register.byBirth, keys.born && birthKey(keys.born)),
  ];
  return [...new Set([...theirHouseholds, ...others])];
}

/** A family card is the family's, whoever's line it stands on. */
function inRegister(people: readonly RegisteredPerson[]): PersonInRegister[] {
  const households = Map.groupBy(people, ({ householdId }) => householdId);
  const kksByHousehold = new Map(
    [...households].map(([id, members]) => [id, new Set(members.flatMap(({ kkKey }) => kkKey ?? []))]),
  );
  return people.map((person) => ({
    person,
    name: normaliseName(person.name),
    householdKks: kksByHousehold.get(person.householdId) ?? new Set(),
  }));
}

function birthKey({ birthDate, villageCode }: NonNullable<BlockingKeys["born"]>): string {
  return `${birthDate} ${villageCode}`;
}

function found<Key>(map: ReadonlyMap<Key, PersonInRegister[]>, key: Key | null): readonly PersonInRegister[] {
  return key === null ? [] : (map.get(key) ?? []);
}

/** As `Map.groupBy`, leaving out those without a key. */
function groupBy<Key>(
  people: readonly PersonInRegister[],
  keyOf: (one: PersonInRegister) => Key | null,
): Map<Key, PersonInRegister[]> {
  const groups = new Map<Key, PersonInRegister[]>();
  for (const one of people) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
