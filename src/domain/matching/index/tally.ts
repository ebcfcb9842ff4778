/** Adds up bits by person for one row after the other, and gives those with the most. */
export type Tally = {
  clear: () => void;
  add: (person: number, bits: number) => void;
  /** At most so many people, those with the most bits first; of those alike at the end, the ones first in the register. */
  most: (limit: number) => Uint32Array;
};

/** Bits are told apart in so many steps each, up to a sum nobody exceeds by much. */
const STEPS_A_BIT = 4;
const STEPS = 2048;

/** A row reaches some thousand people; who is reached after so many is left out. */
const MOST_REACHED = 2 ** 14;
const SLOT_BITS = 15;
const SHIFT = 32 - SLOT_BITS;
const MASK = 2 ** SLOT_BITS - 1;

/**
 * A small hash table with open addresses, whatever the size of the register, so that it stays near the processor: a sum for each
 * of a million people would not.
 */
export function createTally(): Tally {
  const slots = new Uint16Array(MASK + 1);
  const people = new Uint32Array(MOST_REACHED + 1);
  const bits = new Float32Array(MOST_REACHED + 1);
  const steps = new Uint16Array(MOST_REACHED + 1);
  const places = new Uint32Array(STEPS);
  const order = new Uint32Array(MOST_REACHED);
  /** People are numbered from 1 in the order they are reached; 0 is an empty slot. */
  let count = 0;

  return { clear, add, most };

  function clear(): void {
    slots.fill(0);
    count = 0;
  }

  function add(person: number, gain: number): void {
    let slot = Math.imul(person, 0x9e3779b1) >>> SHIFT;
    let at = slots[slot] ?? 0;
    while (at > 0 && people[at] !== person) {
      slot = (slot + 1) & MASK;
      at = slots[slot] ?? 0;
    }
    if (at > 0) bits[at] = (bits[at] ?? 0) + gain;
    else if (count < MOST_REACHED) enter(person, gain, slot);
  }

  function enter(person: number, gain: number, slot: number): void {
    count += 1;
    slots[slot] = count;
    people[count] = person;
    bits[count] = gain;
  }

  /** Sorts by counting how many have how many bits. */
  function most(limit: number): Uint32Array {
    countSteps();
    const { least, from, to } = toPlaces(limit);
    for (let at = 1; at <= count; at += 1) {
      const step = steps[at] ?? 0;
      if (step < least) continue;
      order[places[step] ?? 0] = people[at] ?? 0;
      places[step] = (places[step] ?? 0) + 1;
    }
    order.subarray(from, to).sort();
    return order.slice(0, Math.min(limit, to));
  }

  function countSteps(): void {
    places.fill(0);
    for (let at = 1; at <= count; at += 1) {
      const step = Math.min(STEPS - 1, Math.floor((bits[at] ?? 0) * STEPS_A_BIT));
      steps[at] = step;
      places[step] = (places[step] ?? 0) + 1;
    }
  }

  /** Turns counts into places, from the top, down to the step on which the limit falls; answers with that step and its places. */
  function toPlaces(limit: number): { least: number; from: number; to: number } {
    let from = 0;
    let to = 0;
    let least = STEPS;
    while (least > 0 && to < limit) {
      least -= 1;
      from = to;
      to += places[least] ?? 0;
      places[least] = from;
    }
    return { least, from, to };
  }
}
