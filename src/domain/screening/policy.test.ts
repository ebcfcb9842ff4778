import { describe, expect, it } from "vitest";
import { canonicalJson } from "../shared/canonical-json.ts";
import { isoDate } from "../shared/date.ts";
import { rupiah } from "../shared/money.ts";
import { DEFAULT_POLICY } from "./default-policy.ts";
import { FlagCode } from "./flag-code.ts";
import { coolingOffOf, findPair, mergePolicy, Policy, PolicyPatch } from "./policy.ts";
import { PolicyEdit } from "./policy-edit.ts";

describe("DEFAULT_POLICY", () => {
  it("gives every code a severity but the one that goes by pair", () => {
    const missing = FlagCode.options.filter((code) => !(code in DEFAULT_POLICY.severities));
    expect(missing).toEqual(["OVERLAP_INCOMPATIBLE"]);
  });

  it("survives the way into a JSON column and back", () => {
    const given = mergePolicy(DEFAULT_POLICY, { ceilingPerYear: DEFAULT_POLICY.ceilingPerYear });
    expect(Policy.parse(JSON.parse(canonicalJson(given)))).toEqual(DEFAULT_POLICY);
  });
});

describe("mergePolicy", () => {
  const merged = (patch: unknown) => mergePolicy(DEFAULT_POLICY, PolicyPatch.parse(patch));

  it("changes nothing when nothing is named", () => {
    expect(merged({})).toEqual(DEFAULT_POLICY);
  });

  const cases: [name: string, patch: unknown, expected: Partial<Policy>][] = [
    [
      "a version of its own",
      { version: "3", effectiveFrom: "2026-01-01" },
      { version: "3", effectiveFrom: isoDate("2026-01-01") },
    ],
    ["a ceiling as a number", { ceilingPerYear: 5_000_000 }, { ceilingPerYear: rupiah(5_000_000n) }],
    ["a ceiling as digits", { ceilingPerYear: "5000000" }, { ceilingPerYear: rupiah(5_000_000n) }],
    [
      "one line of had kifayah leaves the other",
      { hadKifayah: { incomePerMonth: 3_000_000 } },
      { hadKifayah: { decile: 4, incomePerMonth: rupiah(3_000_000n) } },
    ],
    ["months until a release is stale", { staleAfterMonths: 6 }, { staleAfterMonths: 6 }],
    ["pairs as a whole", { pairs: [] }, { pairs: [] }],
  ];
  it.each(cases)("%s", (_name, patch, expected) => {
    expect(merged(patch)).toEqual({ ...DEFAULT_POLICY, ...expected });
  });

  it("merges severities, legal basis, cooling-off, receipts and needs key by key", () => {
    const policy = merged({
      severities: { TARGET_STALE: "off" },
      legalBasis: { TARGET_STALE: "Perbup 1/2026" },
      coolingOffMonths: { HOUSE_REPAIR: 60 },
      receipts: { PIP: "SCHOLARSHIP", BST: null },
      needs: { cash: { field: "decile", op: "=", value: 1 } },
    });
    expect(policy.severities).toEqual({ ...DEFAULT_POLICY.severities, TARGET_STALE: "off" });
    expect(policy.legalBasis).toEqual({ ...DEFAULT_POLICY.legalBasis, TARGET_STALE: "Perbup 1/2026" });
    expect(coolingOffOf(policy, "HOUSE_REPAIR")).toBe(60);
    expect(coolingOffOf(policy, "TOILET")).toBe(60);
    expect(coolingOffOf(policy, "TRAINING")).toBe(12);
    expect(policy.receipts).toEqual({ ...DEFAULT_POLICY.receipts, PIP: "SCHOLARSHIP", BST: null });
    expect(policy.needs.cash).toEqual({ field: "decile", op: "=", value: 1 });
    expect(policy.needs.house).toEqual(DEFAULT_POLICY.needs.house);
  });
});

describe("findPair", () => {
  it("finds a pair whichever way round it is written", () => {
    expect(findPair(DEFAULT_POLICY, "FOOD_CARD", "CASH_TRANSFER")?.severity).toBe("info");
    expect(findPair(DEFAULT_POLICY, "CASH_TRANSFER", "FOOD_CARD")?.severity).toBe("info");
    expect(findPair(DEFAULT_POLICY, "CONDITIONAL_CASH", "FOOD_CARD")).toBeNull();
  });
});

describe("a policy that makes no sense is refused with the field named", () => {
  const pair = { a: "TRAINING", b: "SCHOLARSHIP", severity: "info" };
  const cases: [name: string, edit: unknown, path: string, message?: string][] = [
    ["an unknown code", { severities: { OVERLAP: "block" } }, "severities"],
    ["an unknown severity", { severities: { TARGET_STALE: "warn" } }, "severities.TARGET_STALE"],
    [
      "an absolute code softened",
      { severities: { FUND_BALANCE: "review" } },
      "severities.FUND_BALANCE",
      "SEVERITY_ABSOLUTE",
    ],
    [
      "an absolute code silenced",
      { severities: { DUPLICATE_IN_LIST: "off" } },
      "severities.DUPLICATE_IN_LIST",
      "SEVERITY_ABSOLUTE",
    ],
    ["an unknown benefit", { coolingOffMonths: { HOUSE: 1 } }, "coolingOffMonths"],
    ["negative months", { coolingOffMonths: { TOILET: -1 } }, "coolingOffMonths.TOILET"],
    ["half a month", { staleAfterMonths: 1.5 }, "staleAfterMonths"],
    ["a negative ceiling", { ceilingPerYear: -1 }, "ceilingPerYear", "NEGATIVE_AMOUNT"],
    ["a ceiling in words", { ceilingPerYear: "lima juta" }, "ceilingPerYear", "RUPIAH"],
    ["decile eleven", { hadKifayah: { decile: 11 } }, "hadKifayah.decile"],
    ["a pair of one benefit", { pairs: [{ ...pair, b: "TRAINING" }] }, "pairs.0.b", "PAIR_OF_ONE"],
    [
      "a pair that blocks while the rule of pairs is off",
      { pairs: [{ ...pair, severity: "block" }], severities: { OVERLAP_INCOMPATIBLE: "off" } },
      "pairs.0.severity",
      "PAIR_WITHOUT_RULE",
    ],
    ["a pair named twice", { pairs: [pair, { ...pair, a: pair.b, b: pair.a }] }, "pairs", "PAIR_TWICE"],
    [
      "a need with an unknown field",
      { needs: { cash: { field: "wealth", op: "=", value: 1 } } },
      "needs.cash.field",
      "CRITERIA_FIELD",
    ],
    ["an unknown part", { cooling: {} }, ""],
  ];
  it.each(cases)("%s", (_name, edit, path, message) => {
    const parsed = PolicyEdit.safeParse(edit);
    const issues = parsed.error?.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
    expect(issues).toEqual([{ path, message: message ?? expect.any(String) }]);
  });

  it("an absolute code may be named as it is", () => {
    expect(PolicyEdit.safeParse({ severities: { FUND_BALANCE: "block", TARGET_STALE: "block" } }).success).toBe(true);
  });
});
