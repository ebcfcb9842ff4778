import { describe, expect, it } from "vitest";
import { type PolicyFormErrors, readPolicyForm } from "./policy-form-data.ts";

function form(fields: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ effectiveFrom: "2027-01-01", staleAfterMonths: "24", ...fields })) {
    data.set(name, value);
  }
  return data;
}

const lineOf = (row: number, owners: string, role: string) => ({
  [`approval.${row}.owners`]: owners,
  [`approval.${row}.approvals`]: "1",
  [`approval.${row}.role`]: role,
});

describe("readPolicyForm", () => {
  it("reads what was filled in, and takes a blank line as none", () => {
    const read = readPolicyForm(
      form({
        note: "  Rapat 3 Desember ",
        "severity.TARGET_DUKCAPIL": "info",
        "basis.TARGET_AREA": "Perbup 7/2027",
        "basis.TARGET_STALE": "",
        "coolingOff.HOUSE_REPAIR": "60",
        "coolingOff.TOILET": "",
        "pair.0.a": "CASH_TRANSFER",
        "pair.0.b": "FOOD_CARD",
        "pair.0.severity": "review",
        "pair.1.a": "",
        "pair.1.b": "",
        "pair.1.severity": "",
        ceilingPerYear: "6000000",
        hadKifayahDecile: "4",
        hadKifayahIncome: "",
      }),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        effectiveFrom: "2027-01-01",
        note: "Rapat 3 Desember",
        edit: {
          severities: { TARGET_DUKCAPIL: "info" },
          legalBasis: { TARGET_AREA: "Perbup 7/2027", TARGET_STALE: "" },
          coolingOffMonths: { HOUSE_REPAIR: 60 },
          pairs: [{ a: "CASH_TRANSFER", b: "FOOD_CARD", severity: "review" }],
          ceilingPerYear: 6_000_000n,
          hadKifayah: { decile: 4, incomePerMonth: null },
          staleAfterMonths: 24,
        },
      },
    });
  });

  const wrong: [name: string, fields: Record<string, string>, field: keyof PolicyFormErrors][] = [
    ["no effective date", { effectiveFrom: "" }, "effectiveFrom"],
    ["a softened absolute rule", { "severity.DUPLICATE_IN_LIST": "info" }, "severity.DUPLICATE_IN_LIST"],
    ["months below nothing", { "coolingOff.TOILET": "-1" }, "coolingOff.TOILET"],
    ["a decile there is none of", { hadKifayahDecile: "11" }, "hadKifayahDecile"],
    ["a pair of one benefit", { "pair.0.a": "TOILET", "pair.0.b": "TOILET", "pair.0.severity": "review" }, "pairs"],
    [
      "a department's list signed by Baznas, after a line that was dropped",
      {
        "approval.0.owners": "STATE",
        "approval.0.approvals": "",
        ...lineOf(1, "STATE", "PLANNER"),
        ...lineOf(2, "BAZNAS", "BAZNAS_OFFICER"),
        ...lineOf(3, "STATE", "BAZNAS_OFFICER"),
      },
      "approval.3",
    ],
    ["nobody for the lists of Baznas", lineOf(0, "STATE", "PLANNER"), "approvals"],
    ["no age of the register", { staleAfterMonths: "x" }, "staleAfterMonths"],
  ];
  it.each(wrong)("says where: %s", (_name, fields, field) => {
    const read = readPolicyForm(form(fields));
    expect(read.ok ? [] : Object.keys(read.error.fields)).toEqual([field]);
  });
});
