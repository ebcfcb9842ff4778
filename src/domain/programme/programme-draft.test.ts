import { describe, expect, it } from "vitest";
import { rupiah } from "../shared/money.ts";
import { Benefit, Unit } from "./benefit.ts";
import { BENEFIT_TERMS } from "./benefit-terms.ts";
import { fullBudget, ProgrammeDraft, unitFits } from "./programme-draft.ts";

const toilets = {
  code: "perkim-jmb-25-2",
  name: "Jamban keluarga 2025, tahap 2",
  ownerId: "0199b3a0-0000-7000-8000-000000000001",
  benefit: "TOILET",
  unit: "HOUSEHOLD",
  strategy: "REDUCE_BURDEN",
  fund: "APBD",
  fundPurpose: null,
  from: "2025-08-01",
  to: "2025-11-30",
  quota: 120,
  amount: 6_500_000n,
  budget: 780_000_000n,
  area: [],
  legalBasis: "Perbup 12/2025",
  criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
};

describe("a programme as written down", () => {
  it("is taken with its code in capitals", () => {
    expect(ProgrammeDraft.parse(toilets)).toMatchObject({ code: "PERKIM-JMB-25-2", budget: rupiah(780_000_000) });
  });

  it.each<[name: string, change: object, path: string, code: string]>([
    ["a toilet is for a household, not a person", { unit: "PERSON" }, "unit", "UNIT_MISMATCH"],
    ["a scholarship is for a person", { benefit: "SCHOLARSHIP" }, "unit", "UNIT_MISMATCH"],
    ["tied infak names its purpose", { fund: "INFAK_TIED" }, "fundPurpose", "FUND_PURPOSE_MISSING"],
    ["a period does not end before it begins", { to: "2025-07-31" }, "to", "PERIOD_REVERSED"],
    ["a budget pays for one share at least", { budget: 6_499_999n }, "budget", "BUDGET_BELOW_AMOUNT"],
    ["a quota of nobody is none", { quota: 0 }, "quota", "QUOTA_INVALID"],
    ["money is not negative", { amount: -1n, budget: null }, "amount", "AMOUNT_INVALID"],
    ["a code has no blanks", { code: "JMB 25" }, "code", "CODE_INVALID"],
    ["the paper it stands on is named", { legalBasis: " " }, "legalBasis", "LEGAL_BASIS_MISSING"],
    ["a village code has dots", { area: ["6111012001"] }, "area", "REGION_CODE"],
    ["a day exists", { from: "2025-02-30" }, "from", "FROM_MISSING"],
  ])("%s", (_name, change, path, code) => {
    const parsed = ProgrammeDraft.safeParse({ ...toilets, ...change });
    expect(parsed.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[path, code]]);
  });

  it("forgets a purpose that binds nothing", () => {
    expect(ProgrammeDraft.parse({ ...toilets, fundPurpose: "house" }).fundPurpose).toBeNull();
    expect(ProgrammeDraft.parse({ ...toilets, fund: "INFAK_TIED", fundPurpose: "sanitation" }).fundPurpose).toBe(
      "sanitation",
    );
  });

  it("counts every benefit in its key, and emergencies in either", () => {
    for (const benefit of Benefit.options) {
      const fitting = Unit.options.filter((unit) => unitFits(benefit, unit));
      const { key } = BENEFIT_TERMS[benefit];
      expect(fitting).toEqual(benefit === "EMERGENCY" ? ["HOUSEHOLD", "PERSON"] : [key]);
    }
  });

  it("knows the full budget only when quota and amount are both known", () => {
    expect(fullBudget({ quota: 120, amount: rupiah(6_500_000) })).toBe(780_000_000n);
    expect(fullBudget({ quota: null, amount: rupiah(6_500_000) })).toBeNull();
    expect(fullBudget({ quota: 120, amount: null })).toBeNull();
  });
});
