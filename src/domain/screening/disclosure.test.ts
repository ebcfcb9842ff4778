import { describe, expect, it } from "vitest";
import { committedCash, deliveredHouseRepair, pendingHouseRepair } from "#tests/factories/assistance.ts";
import { householdReceivingPkh } from "#tests/factories/household.ts";
import { houseRepair, villageCash } from "#tests/factories/programme.ts";
import { type Given, screenGiven } from "#tests/factories/screening.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { discloseTo } from "./disclosure.ts";

describe("discloseTo", () => {
  const secrets = ["RUMAH-SUTERA", "SANTUNAN-2026", "BAZNAS-RUMAH-2022", "25000000", "900000"];
  const flags = [
    ...screenGiven({ assistance: [deliveredHouseRepair(), pendingHouseRepair({ row: 777 })] }),
    ...screenGiven({
      programme: villageCash({ benefit: "CONDITIONAL_CASH" }),
      assistance: [committedCash()],
      policy: { ceilingPerYear: 1 },
    }),
  ];

  it("has a flag of every kind that compares with other aid", () => {
    const codes = flags.map(({ code }) => code);
    expect(codes).toEqual(["OVERLAP_COMMITTED", "OVERLAP_PENDING", "OVERLAP_INCOMPATIBLE", "OVERLAP_CEILING"]);
  });

  it.each(flags.map((flag) => [flag.code, flag] as const))(
    "shows the owner no programme, amount or row: %s",
    (_code, flag) => {
      const text = canonicalJson(discloseTo("OWNER", flag.evidence));
      for (const secret of [...secrets, "777"]) expect(text).not.toContain(secret);
    },
  );

  it("shows the owner organisation, need, period and state", () => {
    const [committed] = flags;
    if (!committed) throw new Error("no flag");
    expect(discloseTo("OWNER", committed.evidence)).toMatchObject({
      other: {
        organisation: "BAZNAS",
        need: "house",
        period: { from: "2022-05-01", to: "2022-08-31" },
        state: "DELIVERED",
        details: null,
      },
    });
  });

  it("shows planner and inspector everything", () => {
    for (const { evidence } of flags) expect(discloseTo("FULL", evidence)).toEqual(evidence);
    expect(canonicalJson(flags.map(({ evidence }) => discloseTo("FULL", evidence)))).toContain("SANTUNAN-2026");
  });

  const open: [name: string, given: Given][] = [
    ["what the register says of the family", { programme: villageCash(), households: [householdReceivingPkh()] }],
    ["the owner's own quota", { programme: houseRepair({ quota: 0 }) }],
  ];
  it.each(open)("hides nothing of %s", (_name, given) => {
    const [flag] = screenGiven(given);
    if (!flag) throw new Error("no flag");
    expect(discloseTo("OWNER", flag.evidence)).toEqual(flag.evidence);
  });
});
