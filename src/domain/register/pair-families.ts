import type { IsoDate } from "../shared/date.ts";

/** A family that arrived under a name nobody knows, and one of former releases that its members belonged to. */
export type FamilyEvidence = {
  arrived: string;
  found: string;
  /** Members both have. */
  shared: number;
  /** Members the former one had when it was last described. */
  members: number;
  /** Whether its head is among the shared ones. */
  headCame: boolean;
  /** When it was last described. */
  asOf: IsoDate;
};

export type FamilyPair = { arrived: string; found: string };

/**
 * Which arrived families are former ones: those to which the former head came, or more than half of the former members. Each is
 * one family at most: where a family parted, it goes on with its head, then with more of its members. Example: Samsudin's wife
 * and three children on a new card, he himself not → still his family; a daughter alone on her husband's card → not.
 */
export function pairFamilies(evidence: readonly FamilyEvidence[]): FamilyPair[] {
  const arrived = new Set<string>();
  const found = new Set<string>();
  const pairs: FamilyPair[] = [];
  for (const one of evidence.filter(isOne).toSorted(byStrength)) {
    if (arrived.has(one.arrived) || found.has(one.found)) continue;
    arrived.add(one.arrived);
    found.add(one.found);
    pairs.push({ arrived: one.arrived, found: one.found });
  }
  return pairs;
}

function isOne({ headCame, shared, members }: FamilyEvidence): boolean {
  return headCame || shared * 2 > members;
}

/** What is equally strong is taken by name, so that the same files always give the same answer. */
function byStrength(one: FamilyEvidence, other: FamilyEvidence): number {
  return (
    Number(other.headCame) - Number(one.headCame) ||
    other.shared - one.shared ||
    other.asOf.localeCompare(one.asOf) ||
    one.found.localeCompare(other.found) ||
    one.arrived.localeCompare(other.arrived)
  );
}
