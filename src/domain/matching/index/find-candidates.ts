import type { LongNumber } from "../read/long-number.ts";
import type { RowFacts } from "../read/row-facts.ts";
import { nikKey } from "./block-keys.ts";
import { lookUp } from "./block-table.ts";
import type { MatchIndex } from "./match-index.ts";
import { householdOf, nikHighOf, nikLowOf } from "./person-records.ts";
import { nearNikKeys, rowKeys } from "./row-keys.ts";
import { createTally } from "./tally.ts";

/** The most people a row is compared with. */
export const MOST_CANDIDATES = 150;

/** A key that so many people share says too little to be followed. */
const MOST_SHARING = 1000;

/** Who was found, and who of the register has the very NIK of the row. */
export type Found = { people: Uint32Array; nikOwners: readonly number[] };

export type CandidateFinder = (facts: RowFacts) => Found;

/**
 * Finds the people a row may mean. Every key they share with it counts by its rarity (bits: the register's size over how many
 * share the key), and of more than `MOST_CANDIDATES` those with the most bits are taken.
 */
export function createCandidateFinder({ register, table }: MatchIndex): CandidateFinder {
  const found = new Uint32Array(MOST_SHARING);
  const tally = createTally();

  return (facts) => {
    tally.clear();
    const nikOwners = facts.nikDigits === "" ? [] : followNik(facts);
    for (const key of rowKeys(facts)) follow(key);
    return { people: tally.most(MOST_CANDIDATES), nikOwners };
  };

  /** Whoever has the number, or one a slip away, brings the household along: the head's NIK often stands beside each member. */
  function followNik({ nik, nikDigits }: RowFacts): number[] {
    const owners = nik.high > 0 ? follow(nikKey(nik.high, nik.low)) : 0;
    if (owners === 0) for (const key of nearNikKeys(nikDigits)) follow(key);
    const nikOwners = owners === 0 ? [] : [...found.slice(0, owners)].filter((owner) => hasNik(owner, nik));
    followHouseholds(nikOwners);
    return nikOwners;
  }

  function hasNik(person: number, { high, low }: LongNumber): boolean {
    return nikHighOf(register.records, person) === high && nikLowOf(register.records, person) === low;
  }

  function followHouseholds(owners: readonly number[]): void {
    for (const owner of owners) {
      const household = householdOf(register.records, owner);
      const to = register.memberStarts[household + 1] ?? 0;
      for (let at = register.memberStarts[household] ?? 0; at < to; at += 1) {
        tally.add(register.members[at] ?? 0, Math.log2(register.people));
      }
    }
  }

  /** Answers with how many share the key; none when it is too common. */
  function follow(key: number): number {
    const count = lookUp(table, key, found);
    if (count === MOST_SHARING) return 0;
    const gain = Math.log2(register.people / count) + 1;
    for (let at = 0; at < count; at += 1) tally.add(found[at] ?? 0, gain);
    return count;
  }
}
