import { describe, expect, it } from "vitest";
import { rupiah } from "../shared/money.ts";
import { DEFAULT_POLICY } from "./default-policy.ts";
import { mergePolicy, PolicyPatch } from "./policy.ts";
import { type PolicyChange, policyChanges } from "./policy-changes.ts";

const changesBy = (patch: unknown) =>
  policyChanges(DEFAULT_POLICY, mergePolicy(DEFAULT_POLICY, PolicyPatch.parse(patch)));

const twoPlanners = {
  owners: "STATE" as const,
  fromAmount: 500_000_000,
  fromOverrides: 0,
  approvals: 2,
  role: "PLANNER" as const,
  organisationKind: null,
};

describe("policyChanges", () => {
  const cases: [name: string, patch: unknown, changes: PolicyChange[]][] = [
    ["nothing", {}, []],
    ["what is written as it was", { staleAfterMonths: 24 }, []],
    [
      "a severity",
      { severities: { TARGET_DUKCAPIL: "info" } },
      [{ part: "severity", code: "TARGET_DUKCAPIL", before: "review", after: "info" }],
    ],
    [
      "a cooling-off",
      { coolingOffMonths: { HOUSE_REPAIR: 60 } },
      [{ part: "coolingOff", benefit: "HOUSE_REPAIR", before: 120, after: 60 }],
    ],
    [
      "a pair that is dropped, and one the other way round",
      {
        pairs: [{ a: "CONDITIONAL_CASH", b: "CASH_TRANSFER", severity: "review", legalBasis: "PMK 201/2022 pasal 36" }],
      },
      [{ part: "pair", a: "CASH_TRANSFER", b: "FOOD_CARD", before: "info", after: null }],
    ],
    [
      "a legal basis that is struck out; one that never was is none",
      { legalBasis: { TARGET_AREA: "", TARGET_STALE: "" } },
      [{ part: "legalBasis", code: "TARGET_AREA", before: "Permendagri 77/2020", after: null }],
    ],
    [
      "the legal basis of a pair alone",
      {
        pairs: [
          { a: "CASH_TRANSFER", b: "CONDITIONAL_CASH", severity: "review", legalBasis: "Perbup 7/2027" },
          { a: "CASH_TRANSFER", b: "FOOD_CARD", severity: "info" },
        ],
      },
      [
        {
          part: "pairBasis",
          a: "CASH_TRANSFER",
          b: "CONDITIONAL_CASH",
          before: "PMK 201/2022 pasal 36",
          after: "Perbup 7/2027",
        },
      ],
    ],
    [
      "what a receipt counts as",
      { receipts: { BST: null, PIP: "SCHOLARSHIP" } },
      [
        { part: "receipt", receipt: "BST", before: "CASH_TRANSFER", after: null },
        { part: "receipt", receipt: "PIP", before: null, after: "SCHOLARSHIP" },
      ],
    ],
    [
      "which families have a need",
      { needs: { cash: { field: "decile", op: "=", value: 1 } } },
      [
        {
          part: "need",
          need: "cash",
          before: DEFAULT_POLICY.needs.cash ?? null,
          after: { field: "decile", op: "=", value: 1 },
        },
      ],
    ],
    [
      "a line of the table of approvals, the password and the paper",
      { approvals: [...DEFAULT_POLICY.approvals, twoPlanners], passwordFrom: 1_000_000, overrideDocument: true },
      [
        { part: "approval", before: null, after: { ...twoPlanners, fromAmount: rupiah(500_000_000) } },
        { part: "passwordFrom", before: null, after: rupiah(1_000_000) },
        { part: "overrideDocument", before: false, after: true },
      ],
    ],
    [
      "lines of money and decile",
      { ceilingPerYear: 5_000_000, hadKifayah: { decile: 3 } },
      [
        { part: "ceiling", before: null, after: rupiah(5_000_000) },
        { part: "hadKifayahDecile", before: 4, after: 3 },
      ],
    ],
    [
      "a legal basis",
      { legalBasis: { TARGET_AREA: "Perbup 7/2027" } },
      [{ part: "legalBasis", code: "TARGET_AREA", before: "Permendagri 77/2020", after: "Perbup 7/2027" }],
    ],
  ];
  it.each(cases)("finds %s", (_name, patch, changes) => {
    expect(changesBy(patch)).toEqual(changes);
  });
});
