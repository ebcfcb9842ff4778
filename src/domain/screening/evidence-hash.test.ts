import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/shared/date.ts";
import { deliveredHouseRepair } from "#tests/factories/assistance.ts";
import { screenGiven } from "#tests/factories/screening.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { Evidence } from "./evidence.ts";
import { evidenceHash } from "./evidence-hash.ts";

const verified = (date: string): Evidence => ({ code: "TARGET_VERIFICATION_FAILED", date: isoDate(date) });

describe("evidenceHash", () => {
  it("stays the same from release to release of this program", () => {
    expect(evidenceHash(verified("2026-10-03"))).toBe("b751b1ff5f0ea8e7");
  });

  it("changes with any fact", () => {
    const days = Array.from({ length: 28 }, (_, day) => `2026-10-${String(day + 1).padStart(2, "0")}`);
    expect(new Set(days.map((day) => evidenceHash(verified(day)))).size).toBe(28);
  });

  it("does not care how keys are ordered", () => {
    const [flag] = screenGiven({ assistance: [deliveredHouseRepair()] });
    if (!flag) throw new Error("no flag");
    const turned = Evidence.parse(Object.fromEntries(Object.entries(flag.evidence).reverse()));
    expect(evidenceHash(turned)).toBe(flag.evidenceHash);
  });

  it("survives the way into a JSON column and back, rupiah included", () => {
    const flags = screenGiven({ assistance: [deliveredHouseRepair()] });
    expect(flags).toHaveLength(1);
    for (const { evidence, evidenceHash: hash } of flags) {
      const stored = Evidence.parse(JSON.parse(canonicalJson(evidence)));
      expect(stored).toEqual(evidence);
      expect(evidenceHash(stored)).toBe(hash);
    }
  });
});

describe("canonicalJson", () => {
  const cases: [name: string, value: unknown, text: string][] = [
    ["keys in order, nested ones too", { b: { d: 1, c: 2 }, a: [3] }, '{"a":[3],"b":{"c":2,"d":1}}'],
    ["lists keep theirs", [2, 1], "[2,1]"],
    ["rupiah as digits", 20_000_000n, '"20000000"'],
    ["what is undefined is left out", { a: undefined, b: null }, '{"b":null}'],
    ["text is escaped", 'a"b', '"a\\"b"'],
  ];
  it.each(cases)("%s", (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("is JSON, and equal for equal values", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
