import { expect, test } from "vitest";
import { type Example, fitWeights } from "./fit-weights.ts";

/** A row that means one of two people, of whom only the first shows the sign that the one weight stands for. */
const example = (truth: number): Example => ({
  options: [
    { bits: 5, weights: Uint8Array.of(0), amounts: Float32Array.of(1) },
    { bits: 5, weights: new Uint8Array(), amounts: new Float32Array() },
  ],
  truth,
});

/** In 96 of 128 rows the one with the sign is meant, in 32 the other: three to one is log2(3) bits. */
const EXAMPLES = Array.from({ length: 128 }, (_, at) => example(at % 4 === 0 ? 1 : 0));
const FIT = {
  guess: Float64Array.of(0),
  least: Float64Array.of(-10),
  most: Float64Array.of(10),
  doubt: 0,
  rounds: 400,
};

test("a sign is worth as many bits as it tells", () => {
  const { weights } = fitWeights(EXAMPLES, { ...FIT, pull: 0 });
  expect(weights[0]).toBeCloseTo(Math.log2(3), 1);
});

test("the guess pulls, and bounds hold", () => {
  expect(fitWeights(EXAMPLES, { ...FIT, pull: 20 }).weights[0]).toBeLessThan(1.3);
  expect(fitWeights(EXAMPLES, { ...FIT, pull: 0, most: Float64Array.of(1) }).weights[0]).toBe(1);
});
