import { describe, expect, test } from "vitest";
import { type Attempts, blockedUntil, countFailure, THROTTLE_RULES, type ThrottleRule } from "./sign-in-throttle.ts";

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 24, 1);

function afterFailures(count: number, rule: ThrottleRule): Attempts {
  let attempts: Attempts | null = null;
  for (let made = 0; made < count; made++) attempts = countFailure(attempts, rule, now);
  if (attempts === null) throw new Error("count at least one failure");
  return attempts;
}

describe("guessing at one account from one address", () => {
  test.each([
    ["four failures cost nothing", 4, null],
    ["the fifth costs half a minute", 5, MINUTE / 2],
    ["the sixth a minute", 6, MINUTE],
    ["the eighth four minutes", 8, 4 * MINUTE],
    ["the twelfth, and each later one, a quarter of an hour", 12, 15 * MINUTE],
    ["the thousandth no more than that: nobody is locked out for good", 1000, 15 * MINUTE],
  ])("%s", (_name, failures, wait) => {
    const until = blockedUntil(afterFailures(failures, THROTTLE_RULES.pair), now);
    expect(until).toBe(wait === null ? null : now + wait);
  });

  test("a block ends by itself at its instant", () => {
    const attempts = afterFailures(5, THROTTLE_RULES.pair);
    expect(blockedUntil(attempts, now + MINUTE / 2 - 1)).not.toBeNull();
    expect(blockedUntil(attempts, now + MINUTE / 2)).toBeNull();
  });

  test("a quiet quarter of an hour is forgotten", () => {
    const later = now + THROTTLE_RULES.pair.window;
    expect(countFailure(afterFailures(12, THROTTLE_RULES.pair), THROTTLE_RULES.pair, later).failures).toBe(1);
    expect(countFailure(afterFailures(4, THROTTLE_RULES.pair), THROTTLE_RULES.pair, later - 1).failures).toBe(5);
  });
});

test("many addresses together block an account's owner for a minute at most", () => {
  const until = blockedUntil(afterFailures(10_000, THROTTLE_RULES.account), now);
  expect(until).toBe(now + MINUTE);
});

test("an account nobody has tried is free", () => {
  expect(blockedUntil(null, now)).toBeNull();
});
