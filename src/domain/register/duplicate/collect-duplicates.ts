import type { TwinKind } from "../../matching/decide/judge-twins.ts";
import type { Evidence } from "../../matching/match.ts";
import type { Duplicate, DuplicateEvidence, DuplicateKind, DuplicateStrength } from "./duplicate.ts";

/** Two people who may be one, as matching found them. */
export type FoundTwin = {
  kind: TwinKind;
  one: { personId: string; householdId: string; isHead: boolean };
  other: { personId: string; householdId: string; isHead: boolean };
  probability: number;
  evidence: readonly Evidence[];
};

/** A family as it is compared with others. */
export type ComparedFamily = {
  householdId: string;
  members: number;
  /** Keys of the family cards its members have. */
  cards: readonly string[];
  /** Village, RT and address with its house number; null where no number stands. */
  house: string | null;
};

/** From here on two people are as good as certainly one. */
const CERTAIN = 0.99;

/** More families under one number are a row of flats, or an office that entered everybody at its own. */
const MOST_AT_ONE_HOUSE = 4;

/**
 * What stands in a register twice, each pair once. Where two families share their heads and somebody else, or all of the smaller,
 * it is the family that stands there twice, and its members are not listed again. Example: Samsudin, his wife and a daughter in two
 * records → one FAMILY_TWICE; the daughter alone also on her grandmother's card → PERSON_TWICE.
 */
export function collectDuplicates(twins: readonly FoundTwin[], families: readonly ComparedFamily[]): Duplicate[] {
  const sizes = new Map(families.map(({ householdId, members }) => [householdId, members]));
  const ofFamilies = Map.groupBy(twins.filter(isAcross), ({ one, other }) => keyOf(one.householdId, other.householdId));
  const twice = [...ofFamilies.values()].flatMap((some) => familyTwice(some, sizes));
  const told = new Set(twice.map(({ oneId, otherId }) => keyOf(oneId, otherId)));
  const people = twins.filter(
    (twin) => !isAcross(twin) || !told.has(keyOf(twin.one.householdId, twin.other.householdId)),
  );
  const cards = pairs(families, ({ cards: ofFamily }) => ofFamily, "CARD_SHARED").filter(isNew);
  for (const { oneId, otherId } of cards) told.add(keyOf(oneId, otherId));
  const houses = pairs(families, ({ house }) => (house === null ? [] : [house]), "HOUSE_SHARED").filter(isNew);
  return [...twice, ...people.map(personTwice), ...cards, ...houses];

  function isNew({ oneId, otherId }: Duplicate): boolean {
    return !told.has(keyOf(oneId, otherId));
  }
}

/** Members of two families who may be one. */
function isAcross({ kind, one, other }: FoundTwin): boolean {
  return kind !== "NIK_SHARED" && one.householdId !== other.householdId;
}

function familyTwice(twins: readonly FoundTwin[], sizes: ReadonlyMap<string, number>): Duplicate[] {
  const [first] = twins;
  if (!first) return [];
  const ids = ordered(first.one.householdId, first.other.householdId);
  const [one, other] = [sizes.get(ids[0]) ?? 0, sizes.get(ids[1]) ?? 0];
  const shared = Math.min(countOf(twins, ids[0]), countOf(twins, ids[1]));
  const isHeadShared = twins.some((twin) => twin.one.isHead && twin.other.isHead);
  if (shared < 2 || (!isHeadShared && shared < Math.min(one, other))) return [];
  const evidence = { fields: [], probability: null, members: { shared, one, other } };
  return [pairOf("FAMILY_TWICE", ids, isHeadShared ? "STRONG" : "MIDDLE", evidence)];
}

/** How many members of a family have a twin in the other. */
function countOf(twins: readonly FoundTwin[], householdId: string): number {
  const people = twins.flatMap(({ one, other }) => [one, other].filter((person) => person.householdId === householdId));
  return new Set(people.map(({ personId }) => personId)).size;
}

function personTwice({ kind, one, other, probability, evidence }: FoundTwin): Duplicate {
  const [first, second] = one.personId < other.personId ? [one, other] : [other, one];
  return {
    kind,
    oneId: first.personId,
    otherId: second.personId,
    oneHouseholdId: first.householdId,
    otherHouseholdId: second.householdId,
    strength: kind === "NIK_SHARED" || probability >= CERTAIN ? "STRONG" : "MIDDLE",
    evidence: { fields: evidence, probability: kind === "NIK_SHARED" ? null : probability, members: null },
  };
}

/** Families that share something; of more than two each is put beside the first. */
function pairs(
  families: readonly ComparedFamily[],
  keysOf: (family: ComparedFamily) => readonly string[],
  kind: "CARD_SHARED" | "HOUSE_SHARED",
): Duplicate[] {
  const found = new Map<string, Duplicate>();
  for (const group of groupsOf(families, keysOf)) {
    const [first, ...others] = group.toSorted();
    if (first === undefined || (kind === "HOUSE_SHARED" && group.length > MOST_AT_ONE_HOUSE)) continue;
    for (const other of others) {
      const evidence = { fields: [], probability: null, members: null };
      found.set(
        keyOf(first, other),
        pairOf(kind, [first, other], kind === "CARD_SHARED" ? "STRONG" : "WEAK", evidence),
      );
    }
  }
  return [...found.values()];
}

/** Families by each key they have. */
function groupsOf(
  families: readonly ComparedFamily[],
  keysOf: (family: ComparedFamily) => readonly string[],
): Iterable<string[]> {
  const groups = new Map<string, string[]>();
  for (const family of families) {
    for (const key of keysOf(family)) {
      const group = groups.get(key);
      if (group) group.push(family.householdId);
      else groups.set(key, [family.householdId]);
    }
  }
  return groups.values();
}

function pairOf(
  kind: DuplicateKind,
  [oneId, otherId]: readonly [string, string],
  strength: DuplicateStrength,
  evidence: DuplicateEvidence,
): Duplicate {
  return { kind, oneId, otherId, oneHouseholdId: oneId, otherHouseholdId: otherId, strength, evidence };
}

function ordered(one: string, other: string): [string, string] {
  return one < other ? [one, other] : [other, one];
}

function keyOf(one: string, other: string): string {
  return ordered(one, other).join(" ");
}
