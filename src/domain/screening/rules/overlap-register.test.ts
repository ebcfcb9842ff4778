import { describe, expect, it } from "vitest";
import { certainRow, householdRow, uncertainRow } from "#tests/factories/candidate.ts";
import { householdReceivingPkh, householdWithoutRecords, poorHousehold } from "#tests/factories/household.ts";
import { emergencyAid, houseRepair, scholarship, villageCash } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven } from "#tests/factories/screening.ts";

const conditionalCash = villageCash({ benefit: "CONDITIONAL_CASH" });
const foodCard = villageCash({ benefit: "FOOD_CARD" });
const receiving = (...receives: ("PKH" | "BPNT" | "SEMBAKO" | "BST" | "BPUM")[]) => [poorHousehold({ receives })];

describe("OVERLAP_REGISTER", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    [
      "PKH is conditional cash",
      { programme: conditionalCash, households: [householdReceivingPkh()] },
      ["1 review PKH"],
    ],
    ["PKH is no village cash", { programme: villageCash(), households: [householdReceivingPkh()] }, []],
    ["BST is cash", { programme: villageCash(), households: receiving("BST") }, ["1 review BST"]],
    [
      "BPUM is business capital",
      { programme: villageCash({ benefit: "BUSINESS_CAPITAL" }), households: receiving("BPUM") },
      ["1 review BPUM"],
    ],
    [
      "BPNT and Sembako are each a receipt",
      { programme: foodCard, households: receiving("BPNT", "SEMBAKO") },
      ["1 review BPNT", "1 review SEMBAKO"],
    ],
    [
      "a food card is no food package",
      { programme: villageCash({ benefit: "FOOD_PACKAGE" }), households: receiving("BPNT") },
      [],
    ],
    ["a house has nothing to do with PKH", { programme: houseRepair(), households: [householdReceivingPkh()] }, []],
    [
      "a register that does not say raises nothing",
      { programme: conditionalCash, households: [householdWithoutRecords()] },
      [],
    ],
    [
      "it counts as running however old the release and late the programme",
      {
        programme: { ...conditionalCash, period: villageCash({ period: { from: "2040-01-01", to: null } }).period },
        households: [householdReceivingPkh()],
      },
      ["1 review PKH"],
    ],
    ["emergency aid is no overlap", { programme: emergencyAid(), households: [householdReceivingPkh()] }, []],
    [
      "a row known only by its household",
      { programme: conditionalCash, households: [householdReceivingPkh()], rows: [householdRow(1)] },
      ["1 review PKH"],
    ],
    [
      "an uncertain row waits",
      { programme: conditionalCash, households: [householdReceivingPkh()], rows: [uncertainRow(1)] },
      [],
    ],
    [
      "a receipt that policy no longer knows",
      { programme: conditionalCash, households: [householdReceivingPkh()], policy: { receipts: { PKH: null } } },
      [],
    ],
    [
      "a receipt that policy takes for another benefit",
      {
        programme: villageCash(),
        households: [householdReceivingPkh()],
        policy: { receipts: { PKH: "CASH_TRANSFER" } },
      },
      ["1 review PKH"],
    ],
    [
      "for a benefit counted by person the register does not say whose: at most a review",
      {
        programme: scholarship(),
        households: [householdReceivingPkh()],
        policy: { receipts: { PKH: "SCHOLARSHIP" }, severities: { OVERLAP_REGISTER: "block" } },
      },
      ["1 review PKH"],
    ],
    [
      "and a row without its person waits",
      {
        programme: scholarship(),
        households: [householdReceivingPkh()],
        rows: [householdRow(1)],
        policy: { receipts: { PKH: "SCHOLARSHIP" } },
      },
      [],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("OVERLAP_REGISTER", given)).toEqual(expected);
  });

  it("names the receipt", () => {
    const flags = screenGiven({
      programme: conditionalCash,
      households: [householdReceivingPkh()],
      rows: [certainRow(1)],
    });
    expect(flags.find(({ code }) => code === "OVERLAP_REGISTER")?.evidence).toMatchObject({ receipt: "PKH" });
  });
});
