import { describe, expect, it } from "vitest";
import { MODEL_2026_11 } from "./model-2026-11.ts";
import { startBits } from "./start-bits.ts";

const MODEL = { ...MODEL_2026_11, match: 4, crowd: 0.5, leastPeople: 2 ** 14 };

describe("where one of all people starts", () => {
  const cases: [people: number, bits: number][] = [
    [14, -10],
    [15, -11.5],
    [20, -19],
  ];
  it.each(cases)("of 2^%d people: %d bits", (person, bits) => {
    expect(startBits(MODEL, { person })).toBeCloseTo(bits);
  });
});
