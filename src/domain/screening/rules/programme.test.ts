import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/shared/date.ts";
import { rupiah } from "#domain/shared/money.ts";
import { certainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { houseRepair } from "#tests/factories/programme.ts";
import { type Given, raised } from "#tests/factories/screening.ts";

const threeRows = [certainRow(1), certainRow(2, { person: "P2" }), unmatchedRow(3)];
const used = (count: number, amount = 0) => ({ programmeUse: { count, amount: rupiah(amount) } });

describe("PROGRAMME_QUOTA", () => {
  const quota = (number: number | null) => ({ rows: threeRows, programme: houseRepair({ quota: number }) });
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["no quota is no limit", quota(null), []],
    ["exactly full", quota(3), []],
    ["one row too many; flagged rows count", quota(2), ["list block programme-house"]],
    ["what earlier lists committed and delivered counts", { ...quota(10), ...used(8) }, ["list block programme-house"]],
    ["and fits when it fits", { ...quota(10), ...used(7) }, []],
    ["a quota of nobody", quota(0), ["list block programme-house"]],
    [
      "policy cannot silence it",
      { ...quota(2), policy: { severities: { PROGRAMME_QUOTA: "off" } } },
      ["list block programme-house"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("PROGRAMME_QUOTA", given)).toEqual(expected);
  });
});

describe("PROGRAMME_BUDGET", () => {
  const budget = (amount: bigint | null) => ({ rows: threeRows, programme: houseRepair({ budget: amount }) });
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["no budget is no limit", budget(null), []],
    ["exactly spent", budget(60_000_000n), []],
    ["one rupiah short", budget(59_999_999n), ["list block programme-house"]],
    [
      "what earlier lists committed and delivered counts",
      { ...budget(60_000_000n), ...used(1, 1) },
      ["list block programme-house"],
    ],
    [
      "a programme without an amount costs nothing",
      { rows: threeRows, programme: houseRepair({ budget: 0n, amount: null }) },
      [],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("PROGRAMME_BUDGET", given)).toEqual(expected);
  });
});

describe("PROGRAMME_CLOSED", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["not yet begun is open", {}, []],
    ["the last day is open", { today: isoDate("2026-12-31") }, []],
    ["the day after is closed", { today: isoDate("2027-01-01") }, ["list block programme-house"]],
    [
      "without an end it never closes",
      { today: isoDate("2040-01-01"), programme: houseRepair({ period: { from: "2026-07-01", to: null } }) },
      [],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("PROGRAMME_CLOSED", given)).toEqual(expected);
  });
});
