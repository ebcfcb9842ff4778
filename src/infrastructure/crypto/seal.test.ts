import { createSecretKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { blindIndex } from "./blind-index.ts";
import type { KeyRing } from "./key-ring.ts";
import { open, seal } from "./seal.ts";

const key = (fill: number) => createSecretKey(Buffer.alloc(32, fill));
const ring: KeyRing = {
  active: "k2",
  keys: { k1: key(1), k2: key(2) },
  index: key(3),
};
const older: KeyRing = { ...ring, active: "k1" };
const nik = "6111011203750001";

describe("sealed numbers", () => {
  test("open to what was sealed, also by an older key of the ring", () => {
    expect(open({ sealed: seal({ text: nik, purpose: "nik", ring }), purpose: "nik", ring })).toBe(nik);
    expect(open({ sealed: seal({ text: nik, purpose: "nik", ring: older }), purpose: "nik", ring })).toBe(nik);
  });

  test("never hold the digits, and differ each time", () => {
    const first = Buffer.from(seal({ text: nik, purpose: "nik", ring }));
    const second = Buffer.from(seal({ text: nik, purpose: "nik", ring }));
    expect(first.includes(nik)).toBe(false);
    expect(first.equals(second)).toBe(false);
  });

  test("refuse another purpose, an altered byte and a missing key", () => {
    const sealed = seal({ text: nik, purpose: "nik", ring });
    expect(() => open({ sealed, purpose: "kk", ring })).toThrow();
    const altered = sealed.with(20, (sealed[20] ?? 0) ^ 1);
    expect(() => open({ sealed: altered, purpose: "nik", ring })).toThrow();
    const without: KeyRing = { active: "k1", keys: { k1: key(1) }, index: ring.index };
    expect(() => open({ sealed, purpose: "nik", ring: without })).toThrow(/no key "k2"/);
  });
});

test("a blind index finds equal numbers of one purpose only", () => {
  const index = (text: string, purpose: string) => Buffer.from(blindIndex({ text, purpose, ring })).toString("hex");
  expect(index(nik, "nik")).toBe(index(nik, "nik"));
  expect(index(nik, "nik")).not.toBe(index(nik, "kk"));
  expect(index(nik, "nik")).not.toBe(index("6111011203750002", "nik"));
});
