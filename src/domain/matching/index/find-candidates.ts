import type { LongNumber } from "../read/long-number.ts";
import type { RowFacts } from "../read/row-facts.ts";
import { nikKey } from "./block-keys.ts";
import { lookUp } from "./block-table.ts";
import type { MatchIndex } from "./match-index.ts";
import { nearNikKeys, rowKeys } from "./row-keys.ts";

/** The most people a row is compared with. */
export const MOST_CANDIDATES = 150;

/** A key that so many people share says too little to be followed. */
const MOST_SHARING = 1000;

/** Who was found, and who of the register has the very NIK of the row. */
export type Found = { people: Uint32Array; nikOwners: readonly number[] };

/** So many may be tied at the last step; more are cut off in the order they were reached. */
const MOST_TIED = 4096;

export type CandidateFinder = (facts: RowFacts) => Found;

/**
 * Finds the people a row may mean. Every key they share with it counts by its rarity (bits: the register's size over how many
 * share the key), and of more than `MOST_CANDIDATES` those with the most bits are taken.
 */
export function createCandidateFinder({ register, table }: MatchIndex): CandidateFinder {
  const found = new Uint32Array(MOST_SHARING);
  const bits = new Float32Array(register.people);
  const reached = new Uint32Array(register.people);
  const steps = new Uint32Array(STEPS);
  const order = new Float64Array(MOST_TIED);
  let reachedCount = 0;

  return (facts) => {
    reachedCount = 0;
    const nikOwners = facts.nikDigits === "" ? [] : followNik(facts);
    for (const key of rowKeys(facts)) follow(key);
    const people = choose();
    for (let at = 0; at < reachedCount; at += 1) bits[reached[at] ?? 0] = 0;
    return { people, nikOwners };
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
    return register.nikHigh[person] === high && register.nikLow[person] === low;
  }

  function followHouseholds(owners: readonly number[]): void {
    for (const owner of owners) {
      const household = register.household[owner] ?? 0;
      const to = register.memberStarts[household + 1] ?? 0;
      for (let at = register.memberStarts[household] ?? 0; at < to; at += 1) {
        reach(register.members[at] ?? 0, Math.log2(register.people));
      }
    }
  }

  /** Answers with how many share the key; none when it is too common. */
  function follow(key: number): number {
    const count = lookUp(table, key, found);
    if (count === MOST_SHARING) return 0;
    const gain = Math.log2(register.people / count) + 1;
    for (let at = 0; at < count; at += 1) reach(found[at] ?? 0, gain);
    return count;
  }

  function reach(person: number, gain: number): void {
    const before = bits[person] ?? 0;
    if (before === 0) {
      reached[reachedCount] = person;
      reachedCount += 1;
    }
    bits[person] = before + gain;
  }

  /** The most likely first. */
  function choose(): Uint32Array {
    const least = leastOfChosen();
    let count = 0;
    for (let at = 0; at < reachedCount; at += 1) {
      const person = reached[at] ?? 0;
      const step = stepOf(person);
      if (step < least) continue;
      order[count] = person - step * PERSON_LIMIT;
      count += 1;
      if (count === order.length) break;
    }
    const chosen = order.subarray(0, count).sort().subarray(0, MOST_CANDIDATES);
    return Uint32Array.from(chosen, (one) => one - Math.floor(one / PERSON_LIMIT) * PERSON_LIMIT);
  }

  /** The step of bits that the last of the chosen reaches, found by counting. */
  function leastOfChosen(): number {
    steps.fill(0);
    for (let at = 0; at < reachedCount; at += 1) {
      const step = stepOf(reached[at] ?? 0);
      steps[step] = (steps[step] ?? 0) + 1;
    }
    let left = MOST_CANDIDATES;
    let step = steps.length - 1;
    while (step > 0 && left > 0) {
      left -= steps[step] ?? 0;
      if (left > 0) step -= 1;
    }
    return step;
  }

  function stepOf(person: number): number {
    return Math.min(STEPS - 1, Math.floor((bits[person] ?? 0) * STEPS_A_BIT));
  }
}

/** Bits are told apart in so many steps each, up to a sum nobody exceeds by much. */
const STEPS_A_BIT = 4;
const STEPS = 2048;

/** No register has so many people: a person and a step of bits fit into one double. */
const PERSON_LIMIT = 2 ** 32;
