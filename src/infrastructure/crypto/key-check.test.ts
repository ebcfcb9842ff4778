import { createSecretKey } from "node:crypto";
import { expect, test } from "vitest";
import { keysFit, makeKeyCheck } from "./key-check.ts";
import type { KeyRing } from "./key-ring.ts";

const key = (fill: number) => createSecretKey(Buffer.alloc(32, fill));
const ring: KeyRing = { active: "k1", keys: { k1: key(1) }, index: key(9) };

const cases: [string, KeyRing, boolean][] = [
  ["the same keys", ring, true],
  ["a new active key beside the former", { active: "k2", keys: { k1: key(1), k2: key(2) }, index: key(9) }, true],
  ["the former key is gone", { active: "k2", keys: { k2: key(2) }, index: key(9) }, false],
  ["another key under the same name", { active: "k1", keys: { k1: key(2) }, index: key(9) }, false],
  ["another index key", { ...ring, index: key(8) }, false],
];
test.each(cases)("%s", (_name, other, expected) => {
  expect(keysFit(makeKeyCheck(ring), other)).toBe(expected);
});
