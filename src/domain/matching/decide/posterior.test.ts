import { describe, expect, it } from "vitest";
import { posteriorOf } from "./posterior.ts";

const of = (...bits: number[]) => posteriorOf(bits.map((some, person) => ({ person, household: person, bits: some })));

describe("the probability of what a row means", () => {
  it("is even between one hypothesis at 0 bits and nobody", () => {
    expect(of(0).probabilities[0]).toBeCloseTo(0.5);
  });

  it("is 0.999 at ten bits, if nobody else is likely", () => {
    expect(of(10, -5).probabilities[0]).toBeCloseTo(0.999, 3);
  });

  it("is shared between two who fit equally well", () => {
    expect([...of(20, 20).probabilities]).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
  });

  it("sums to one with nobody", () => {
    const { probabilities, none } = of(3, -2, 1.5);
    expect(none + probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it("holds for more bits than a double can raise two to", () => {
    expect(of(5000, 4990).probabilities[0]).toBeCloseTo(0.999, 3);
  });
});
