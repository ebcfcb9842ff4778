import { describe, expect, it } from "vitest";
import { rupiah } from "#domain/shared/money.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { certainRow, uncertainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { emergencyAid, houseRepair } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven, zakatFund } from "#tests/factories/screening.ts";

describe("FUND_PURPOSE", () => {
  const tied = houseRepair({ fund: "INFAK_TIED" });
  const given = (purpose: "house" | "education" | null) => ({ fund: zakatFund({ fund: "INFAK_TIED", purpose }) });
  const only = (village: string) => ({ fund: zakatFund({ purpose: "house", area: [RegionCode.parse(village)] }) });
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["given for houses", given("house"), []],
    ["given for schooling", given("education"), ["1 block C1"]],
    ["a row says it is for the house", { ...given("house"), rows: [certainRow(1, { purpose: " House " })] }, []],
    [
      "a row says it is for school fees",
      { ...given("house"), rows: [certainRow(1, { purpose: "education" })] },
      ["1 block C1"],
    ],
    [
      "what a row says of itself makes no school of a house",
      { ...given("education"), rows: [certainRow(1, { purpose: "education" })] },
      ["1 block C1"],
    ],
    ["a blank purpose is none", { ...given("house"), rows: [certainRow(1, { purpose: "  " })] }, []],
    [
      "every row is asked, known or not",
      { ...given("education"), rows: [unmatchedRow(1), uncertainRow(2)] },
      ["1 block C1", "2 block C2"],
    ],
    ["untied funds bind nothing", { ...given("education"), programme: houseRepair({ fund: "INFAK_FREE" }) }, []],
    [
      "emergency aid is bound as well",
      { ...given("house"), programme: emergencyAid({ fund: "INFAK_TIED" }) },
      ["1 block C1"],
    ],
    ["a purpose nobody wrote down is not checked", { fund: null }, []],
    [
      "the programme's own note of it, where no books are kept here",
      { programme: houseRepair({ fund: "INFAK_TIED", fundPurpose: "education" }) },
      ["1 block C1"],
    ],
    ["given for this village", only("61.11.01.2001"), []],
    ["given for another village", only("61.11.03.2004"), ["1 block C1"]],
    ["where nobody is known no area can be missed", { ...only("61.11.03.2004"), rows: [unmatchedRow(1)] }, []],
  ];
  it.each(cases)("%s", (_name, own, expected) => {
    expect(raised("FUND_PURPOSE", { programme: tied, ...own })).toEqual(expected);
  });

  it("says whose need differs", () => {
    const evidence = (own: Given) => screenGiven({ programme: tied, ...own })[0]?.evidence;
    expect(evidence(given("education"))).toMatchObject({
      need: { bound: "education", seen: "house", statedOn: "BENEFIT" },
      area: null,
    });
    expect(evidence({ ...given("house"), rows: [certainRow(1, { purpose: "water" })] })).toMatchObject({
      need: { bound: "house", seen: "water", statedOn: "ROW" },
    });
  });
});

describe("FUND_BALANCE", () => {
  const holding = (balance: number, committed = 0) => ({
    fund: zakatFund({ balance: rupiah(balance), committed: rupiah(committed) }),
    rows: [certainRow(1), unmatchedRow(2)],
  });
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["spent to the last rupiah", holding(40_000_000), []],
    ["one rupiah short", holding(39_999_999), ["list block ZAKAT"]],
    ["other approved lists take theirs first", holding(59_999_999, 20_000_000), ["list block ZAKAT"]],
    ["and leave enough", holding(60_000_000, 20_000_000), []],
    ["an unlisted fund is not checked", { fund: null }, []],
    ["a programme without an amount takes nothing", { ...holding(0), programme: houseRepair({ amount: null }) }, []],
    [
      "policy cannot silence it",
      { ...holding(0), policy: { severities: { FUND_BALANCE: "info" } } },
      ["list block ZAKAT"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("FUND_BALANCE", given)).toEqual(expected);
  });
});
