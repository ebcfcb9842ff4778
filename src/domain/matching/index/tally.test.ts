import fc from "fast-check";
import { expect, test } from "vitest";
import { createTally } from "./tally.ts";

const tally = createTally();

/** Bits by whole numbers, so that no rounding to steps hides an order. */
function mostOf(found: readonly (readonly [person: number, bits: number])[], limit: number): number[] {
  tally.clear();
  for (const [person, bits] of found) tally.add(person, bits);
  return [...tally.most(limit)];
}

test("people come with the most bits first, those of several keys added up", () => {
  const found = [
    [7, 5],
    [9, 12],
    [7, 9],
    [8, 1],
  ] as const;
  expect(mostOf(found, 10)).toEqual([7, 9, 8]);
});

test("of those alike at the limit the first in the register are kept, in whatever order they were found", () => {
  const found = [
    [30, 4],
    [10, 4],
    [20, 4],
    [99, 8],
  ] as const;
  expect(mostOf(found, 3)).toEqual([99, 10, 20]);
  expect(mostOf(found.toReversed(), 3)).toEqual([99, 10, 20]);
});

test("nothing of the row before is left", () => {
  mostOf([[1, 50]], 5);
  expect(mostOf([], 5)).toEqual([]);
});

test("the people chosen are those that adding up and sorting would choose", () => {
  const pair = fc.tuple(fc.nat(2 ** 20), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (found, limit) => {
      const sums = new Map<number, number>();
      for (const [person, bits] of found) sums.set(person, (sums.get(person) ?? 0) + bits);
      const sorted = [...sums].sort(([one, few], [other, more]) => more - few || one - other).slice(0, limit);
      expect(new Set(mostOf(found, limit))).toEqual(new Set(sorted.map(([person]) => person)));
    }),
  );
});
