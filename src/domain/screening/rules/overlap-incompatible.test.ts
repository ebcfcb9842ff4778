import { describe, expect, it } from "vitest";
import { committedCash, deliveredHouseRepair } from "#tests/factories/assistance.ts";
import { householdRow, uncertainRow } from "#tests/factories/candidate.ts";
import { householdReceivingPkh, poorHousehold } from "#tests/factories/household.ts";
import { emergencyAid, villageCash } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven } from "#tests/factories/screening.ts";

const conditionalCash = villageCash({ benefit: "CONDITIONAL_CASH" });
const foodCard = villageCash({ benefit: "FOOD_CARD" });

describe("OVERLAP_INCOMPATIBLE", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    [
      "village cash for a family on PKH is reviewed",
      { programme: villageCash(), households: [householdReceivingPkh()] },
      ["1 review PKH"],
    ],
    [
      "and PKH for a family on village cash",
      { programme: conditionalCash, assistance: [committedCash()] },
      ["1 review A4"],
    ],
    ["village cash and a food card is shown", { programme: foodCard, assistance: [committedCash()] }, ["1 info A4"]],
    ["PKH and a food card combine by design", { programme: foodCard, households: [householdReceivingPkh()] }, []],
    ["cash and a house is good targeting", { programme: villageCash(), assistance: [deliveredHouseRepair()] }, []],
    ["delivered", { programme: conditionalCash, assistance: [committedCash({ state: "DELIVERED" })] }, ["1 review A4"]],
    [
      "pending on another list",
      { programme: conditionalCash, assistance: [committedCash({ state: "PENDING" })] },
      ["1 review A4"],
    ],
    ["cancelled", { programme: conditionalCash, assistance: [committedCash({ state: "CANCELLED" })] }, []],
    [
      "plain periods that do not meet",
      { programme: conditionalCash, assistance: [committedCash({ period: { from: "2026-01-01", to: "2026-06-30" } })] },
      [],
    ],
    [
      "plain periods that meet on one day",
      { programme: conditionalCash, assistance: [committedCash({ period: { from: "2026-01-01", to: "2026-07-01" } })] },
      ["1 review A4"],
    ],
    [
      "cooling-off does not count",
      {
        programme: conditionalCash,
        assistance: [committedCash({ period: { from: "2026-01-01", to: "2026-06-30" } })],
        policy: { coolingOffMonths: { CASH_TRANSFER: 12, CONDITIONAL_CASH: 12 } },
      },
      [],
    ],
    [
      "at household level, whoever is named",
      { programme: conditionalCash, assistance: [committedCash({ personId: "P2" })] },
      ["1 review A4"],
    ],
    [
      "another household's cash",
      { programme: conditionalCash, assistance: [committedCash({ householdId: "H9" })] },
      [],
    ],
    [
      "a row known only by its household",
      { programme: conditionalCash, assistance: [committedCash()], rows: [householdRow(1)] },
      ["1 review A4"],
    ],
    [
      "an uncertain row waits",
      { programme: conditionalCash, assistance: [committedCash()], rows: [uncertainRow(1)] },
      [],
    ],
    [
      "policy names another pair, which replaces the list of pairs",
      {
        programme: villageCash(),
        assistance: [deliveredHouseRepair({ period: { from: "2026-07-01", to: null } })],
        households: [householdReceivingPkh()],
        policy: { pairs: [{ a: "HOUSE_REPAIR", b: "CASH_TRANSFER", severity: "block" }] },
      },
      ["1 block A1"],
    ],
    [
      "a pair switched off",
      {
        programme: villageCash(),
        households: [householdReceivingPkh()],
        policy: { pairs: [{ a: "CONDITIONAL_CASH", b: "CASH_TRANSFER", severity: "off" }] },
      },
      [],
    ],
    ["no pairs at all", { programme: villageCash(), households: [householdReceivingPkh()], policy: { pairs: [] } }, []],
    [
      "a severity for the code overrides the pair's",
      {
        programme: villageCash(),
        households: [householdReceivingPkh()],
        policy: { severities: { OVERLAP_INCOMPATIBLE: "block" } },
      },
      ["1 block PKH"],
    ],
    [
      "emergency aid may be paired by policy",
      {
        programme: emergencyAid(),
        assistance: [committedCash()],
        policy: { pairs: [{ a: "EMERGENCY", b: "CASH_TRANSFER", severity: "info" }] },
      },
      ["1 info A4"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("OVERLAP_INCOMPATIBLE", given)).toEqual(expected);
  });

  it("carries the legal basis of the pair, of aid and receipts alike", () => {
    const flags = screenGiven({ programme: villageCash(), households: [householdReceivingPkh()] });
    expect(flags.find(({ code }) => code === "OVERLAP_INCOMPATIBLE")).toMatchObject({
      legalBasis: "PMK 201/2022 pasal 36",
      evidence: { with: { kind: "RECEIPT", receipt: "PKH", benefit: "CONDITIONAL_CASH", need: "cash" } },
    });
    const [withAid] = screenGiven({
      programme: conditionalCash,
      assistance: [committedCash()],
      households: [poorHousehold()],
    });
    expect(withAid).toMatchObject({ legalBasis: "PMK 201/2022 pasal 36", evidence: { with: { kind: "AID" } } });
    const [unnamed] = screenGiven({ programme: foodCard, assistance: [committedCash()] });
    expect(unnamed?.legalBasis).toBeNull();
  });
});
