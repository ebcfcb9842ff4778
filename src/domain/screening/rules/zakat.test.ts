import { describe, expect, it } from "vitest";
import type { Religion } from "#domain/register/person.ts";
import { certainRow, conflictRow, householdRow, uncertainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { poorHousehold } from "#tests/factories/household.ts";
import { fisherman } from "#tests/factories/person.ts";
import { emergencyAid, houseRepair, zakatHouse } from "#tests/factories/programme.ts";
import { type Given, raised } from "#tests/factories/screening.ts";

const programme = zakatHouse();
const believing = (religion: Religion | null) => ({
  households: [poorHousehold({ members: [fisherman({ religion })] })],
});
const withAsnaf = (asnaf: string | null) => ({ rows: [certainRow(1, { asnaf })] });

describe("ZAKAT_ASNAF_MISSING", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["one of the eight", withAsnaf("MISKIN"), []],
    ["in any case, blanks for underscores", withAsnaf(" ibnu sabil "), []],
    ["not written", withAsnaf(null), ["1 block C1"]],
    ["blank", withAsnaf("  "), ["1 block C1"]],
    ["none of the eight", withAsnaf("dhuafa"), ["1 block C1"]],
    [
      "another fund of the same owner asks none",
      { ...withAsnaf(null), programme: zakatHouse({ fund: "INFAK_FREE" }) },
      [],
    ],
    [
      "the rule follows the fund, not the owner",
      { ...withAsnaf(null), programme: houseRepair({ fund: "ZAKAT" }) },
      ["1 block C1"],
    ],
    [
      "unmatched, uncertain and conflicting rows are asked too",
      { rows: [unmatchedRow(1), uncertainRow(2), conflictRow(3), householdRow(4)] },
      ["1 block C1", "2 block C2", "3 block C3", "4 block C4"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("ZAKAT_ASNAF_MISSING", { programme, ...given })).toEqual(expected);
  });
});

describe("ZAKAT_ASNAF_UNSUPPORTED", () => {
  const living = (decile: number | null, income: bigint | null = null) => ({
    households: [poorHousehold({ decile, incomePerMonth: income })],
  });
  const line = { hadKifayah: { incomePerMonth: 3_000_000 } };
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["miskin in the line's own decile", { ...withAsnaf("MISKIN"), ...living(4) }, []],
    ["miskin above it", { ...withAsnaf("MISKIN"), ...living(5) }, ["1 review H1"]],
    ["fakir above it", { ...withAsnaf("FAKIR"), ...living(5) }, ["1 review H1"]],
    ["gharimin need not be poor", { ...withAsnaf("GHARIMIN"), ...living(9) }, []],
    ["no asnaf is the other code", { ...withAsnaf(null), ...living(9) }, []],
    ["an unknown decile supports what was written", { ...withAsnaf("MISKIN"), ...living(null) }, []],
    ["income draws no line by default", { ...withAsnaf("MISKIN"), ...living(1, 9_000_000n) }, []],
    ["income at the line", { ...withAsnaf("MISKIN"), ...living(1, 3_000_000n), policy: line }, []],
    ["income above the line", { ...withAsnaf("MISKIN"), ...living(1, 3_000_001n), policy: line }, ["1 review H1"]],
    ["no line for deciles", { ...withAsnaf("MISKIN"), ...living(9), policy: { hadKifayah: { decile: null } } }, []],
    ["another fund", { ...withAsnaf("MISKIN"), ...living(9), programme: houseRepair() }, []],
    [
      "a household known without its person",
      { rows: [householdRow(1, { asnaf: "MISKIN" })], ...living(9) },
      ["1 review H1"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("ZAKAT_ASNAF_UNSUPPORTED", { programme, ...given })).toEqual(expected);
  });
});

describe("ZAKAT_NOT_MUSLIM and ZAKAT_RELIGION_UNKNOWN", () => {
  const emergency = emergencyAid({ fund: "ZAKAT" });
  const cases: [name: string, given: Given, notMuslim: string[], unknown: string[]][] = [
    ["a Muslim", believing("ISLAM"), [], []],
    ["another religion", believing("CATHOLIC"), ["1 block P1"], []],
    ["not recorded", believing(null), [], ["1 review P1"]],
    ["a mualaf whose record says another", { ...believing("CATHOLIC"), ...withAsnaf("mualaf") }, [], ["1 review P1"]],
    ["a mualaf whose record is changed", { ...believing("ISLAM"), ...withAsnaf("MUALAF") }, [], []],
    ["a mualaf of whom nothing is recorded", { ...believing(null), ...withAsnaf("MUALAF") }, [], ["1 review P1"]],
    ["another fund", { ...believing("CATHOLIC"), programme: zakatHouse({ fund: "INFAK_FREE" }) }, [], []],
    ["another fund, not recorded", { ...believing(null), programme: houseRepair() }, [], []],
    ["emergency aid may reach anyone", { ...believing("CATHOLIC"), programme: emergency }, [], []],
    [
      "emergency aid still asks what is not recorded",
      { ...believing(null), programme: emergency },
      [],
      ["1 review P1"],
    ],
    [
      "the survey on the row, where the register is silent",
      { ...believing(null), rows: [certainRow(1, { religion: "ISLAM" })] },
      [],
      [],
    ],
    [
      "the register goes before the row",
      { ...believing("HINDU"), rows: [certainRow(1, { religion: "ISLAM" })] },
      ["1 block P1"],
      [],
    ],
    [
      "only the named person's",
      { households: [poorHousehold({ members: [fisherman(), fisherman({ id: "P2", religion: "HINDU" })] })] },
      [],
      [],
    ],
    ["nobody in the register", { rows: [unmatchedRow(1)] }, [], ["1 review C1"]],
    ["nobody in the register, Muslim by the survey", { rows: [unmatchedRow(1, { religion: "ISLAM" })] }, [], []],
    [
      "nobody in the register, another by the survey",
      { rows: [unmatchedRow(1, { religion: "HINDU" })] },
      [],
      ["1 review C1"],
    ],
    ["a household known without its person waits", { ...believing(null), rows: [householdRow(1)] }, [], []],
    ["an uncertain row waits", { ...believing(null), rows: [uncertainRow(1)] }, [], []],
    ["a conflict waits", { ...believing(null), rows: [conflictRow(1)] }, [], []],
    [
      "policy cannot silence it",
      { ...believing("CATHOLIC"), policy: { severities: { ZAKAT_NOT_MUSLIM: "off" } } },
      ["1 block P1"],
      [],
    ],
  ];
  it.each(cases)("%s", (_name, given, notMuslim, unknown) => {
    expect(raised("ZAKAT_NOT_MUSLIM", { programme, ...given })).toEqual(notMuslim);
    expect(raised("ZAKAT_RELIGION_UNKNOWN", { programme, ...given })).toEqual(unknown);
  });
});
