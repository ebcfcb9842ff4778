import { describe, expect, it } from "vitest";
import { readProgrammeForm } from "./programme-form-data.ts";

const filled = {
  code: "PERKIM-JMB-26",
  name: "Jamban keluarga",
  ownerId: "0199b3a0-0000-7000-8000-000000000001",
  benefit: "TOILET",
  unit: "HOUSEHOLD",
  strategy: "REDUCE_BURDEN",
  fund: "APBD",
  fundPurpose: "",
  from: "2026-08-01",
  to: "",
  quota: "1.200",
  amount: "6500000",
  budget: "",
  area: '["61.11.01"]',
  legalBasis: "Perbup 12/2026",
  criteria: '{"all":[{"field":"decile","op":"<=","value":2}]}',
};

function read(change: Partial<typeof filled> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...filled, ...change })) form.set(name, value);
  return readProgrammeForm(form);
}

describe("a programme as its form sends it", () => {
  it("leaves out what is blank, and reads figures as people write them", () => {
    expect(read()).toMatchObject({
      ok: true,
      value: { to: null, quota: 1200, amount: 6_500_000n, budget: null, area: ["61.11.01"], fundPurpose: null },
    });
  });

  it.each<[name: string, change: Partial<typeof filled>, fields: object]>([
    ["words for a quota", { quota: "banyak" }, { quota: "QUOTA_INVALID" }],
    ["words for an amount", { amount: "sejuta" }, { amount: "AMOUNT_INVALID" }],
    ["no first day", { from: "" }, { from: "FROM_MISSING" }],
    ["no strategy, no fund", { strategy: "", fund: "" }, { strategy: "STRATEGY_MISSING", fund: "FUND_MISSING" }],
    ["criteria that are none", { criteria: '{"all":[{"field":"shoe","op":"=","value":2}]}' }, { criteria: "CRITERIA" }],
    ["criteria that are no JSON", { criteria: "{" }, { criteria: "CRITERIA" }],
    ["a benefit there is not", { benefit: "YACHT" }, { benefit: "OTHER" }],
  ])("says beside the field what is wrong: %s", (_name, change, fields) => {
    expect(read(change)).toEqual({ ok: false, fields });
  });
});
