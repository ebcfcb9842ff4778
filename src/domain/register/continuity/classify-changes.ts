/** A household as a release has it. */
export type PlacedHousehold = { householdId: string; villageCode: string };

/** So many people who are in `before` in the former release are in `after` in the new one; `null` in none. */
export type Flow = { before: string | null; after: string | null; people: number };

export const PERSON_CHANGES = ["SAME", "MOVED", "NEW", "GONE"] as const;
export type PersonChange = (typeof PERSON_CHANGES)[number];
export const HOUSEHOLD_CHANGES = ["SAME", "MOVED", "SPLIT", "MERGED", "NEW", "GONE"] as const;
export type HouseholdChange = (typeof HOUSEHOLD_CHANGES)[number];

export type ReleaseChanges = {
  people: Record<PersonChange, number>;
  households: Record<HouseholdChange, number>;
};

type Given = {
  former: readonly PlacedHousehold[];
  current: readonly PlacedHousehold[];
  flows: readonly Flow[];
};

/**
 * What became of the people and households of a release in the next. MOVED: to another village. Of households only the new release
 * has: SPLIT if somebody of theirs was in another before, else NEW. Of households only the former one had: MERGED if somebody
 * of theirs is in another now, else GONE. Example: a daughter on her husband's card, which is new → SPLIT; a widow at her son's → MERGED.
 */
export function classifyChanges({ former, current, flows }: Given): ReleaseChanges {
  const villageBefore = new Map(former.map(({ householdId, villageCode }) => [householdId, villageCode]));
  const villageNow = new Map(current.map(({ householdId, villageCode }) => [householdId, villageCode]));
  const known = new Set<string>();
  const remaining = new Set<string>();
  const changes: ReleaseChanges = {
    people: { SAME: 0, MOVED: 0, NEW: 0, GONE: 0 },
    households: { SAME: 0, MOVED: 0, SPLIT: 0, MERGED: 0, NEW: 0, GONE: 0 },
  };
  for (const { before, after, people } of flows) {
    if (before !== null && after !== null) {
      known.add(after);
      remaining.add(before);
    }
    changes.people[changeOfPeople(before, after)] += people;
  }
  for (const { householdId } of current) changes.households[changeOfCurrent(householdId)] += 1;
  for (const { householdId } of former) {
    if (!villageNow.has(householdId)) changes.households[remaining.has(householdId) ? "MERGED" : "GONE"] += 1;
  }
  return changes;

  function changeOfPeople(before: string | null, after: string | null): PersonChange {
    if (before === null) return "NEW";
    if (after === null) return "GONE";
    return villageBefore.get(before) === villageNow.get(after) ? "SAME" : "MOVED";
  }

  function changeOfCurrent(householdId: string): HouseholdChange {
    const before = villageBefore.get(householdId);
    if (before !== undefined) return before === villageNow.get(householdId) ? "SAME" : "MOVED";
    return known.has(householdId) ? "SPLIT" : "NEW";
  }
}
