import { expect, test } from "vitest";
import { soberProbability } from "./sober-probability.ts";

const doubted = { from: 2, share: 0.35 };

test("a doubted match of many bits is less likely than they say, one of few bits as likely", () => {
  expect(soberProbability(0.3, doubted)).toBe(0.3);
  expect(soberProbability(0.8, doubted)).toBeCloseTo(0.8, 10);
  expect(soberProbability(1 - 2 ** -10, doubted)).toBeCloseTo(0.965, 3);
});

test("more bits never make it less likely, and none make it certain", () => {
  const sober = [0.5, 0.9, 0.99, 0.999, 0.999999, 1].map((probability) => soberProbability(probability, doubted));
  expect(sober).toEqual([...sober].sort((one, other) => one - other));
  expect(sober.at(-1)).toBeLessThan(1);
});
