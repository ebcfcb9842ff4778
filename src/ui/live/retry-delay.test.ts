import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

test.each([
  ["the first failure", 1, 1_000],
  ["the second", 2, 2_000],
  ["the sixth", 6, 32_000],
  ["the seventh: a minute and no longer", 7, 60_000],
  ["a night without a server", 2_000, 60_000],
])("after %s", (_name, failures, expected) => {
  expect(retryDelay(failures)).toBe(expected);
});
