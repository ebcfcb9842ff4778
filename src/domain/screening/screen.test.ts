import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { committedCash, deliveredHouseRepair, pendingHouseRepair } from "#tests/factories/assistance.ts";
import { certainRow, conflictRow, householdRow, uncertainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { neighbour, poorHousehold } from "#tests/factories/household.ts";
import { fisherman, wife } from "#tests/factories/person.ts";
import { zakatHouse } from "#tests/factories/programme.ts";
import {
  codesRaised,
  type Given,
  screenGiven,
  screeningContext,
  visit,
  zakatFund,
} from "#tests/factories/screening.ts";
import type { MatchedCandidate } from "./context.ts";
import type { Flag } from "./flag.ts";
import { isAkin } from "./person-key.ts";
import { screen } from "./screen.ts";

/** A household with which everything is wrong, on a zakat programme with which everything is wrong. */
const hopeless: Given = {
  programme: zakatHouse({
    area: ["61.11.05"],
    quota: 0,
    budget: 0n,
    period: { from: "2025-01-01", to: "2025-12-31" },
    criteria: {
      all: [
        { field: "decile", op: "<=", value: 1 },
        { field: "roof", op: "=", value: "THATCH" },
        { field: "floor", op: "=", value: "EARTH" },
      ],
    },
  }),
  households: [
    poorHousehold({
      decile: 9,
      status: "MOVED",
      superseded: true,
      conditions: { roof: "TILE" },
      members: [
        fisherman({ status: "DECEASED", dukcapilMatched: false, religion: "HINDU" }),
        wife({ occupation: "POLICE" }),
      ],
    }),
  ],
  assistance: [deliveredHouseRepair(), pendingHouseRepair({ period: { from: "2025-01-01", to: null } })],
  verifications: [visit("2026-05-01", "NOT_ELIGIBLE")],
  fund: zakatFund({ balance: screeningContext().programmeUse.amount }),
};

describe("which rules run", () => {
  const nik = "6111013102750001";
  const list = ["list FUND_BALANCE", "list PROGRAMME_BUDGET", "list PROGRAMME_CLOSED", "list PROGRAMME_QUOTA"];
  const household = [
    "OVERLAP_COMMITTED",
    "OVERLAP_PENDING",
    "TARGET_AREA",
    "TARGET_CRITERIA",
    "TARGET_CRITERIA_UNKNOWN",
  ]
    .concat([
      "TARGET_DECILE",
      "TARGET_EXCLUDED_OCCUPATION",
      "TARGET_MOVED",
      "TARGET_STALE",
      "TARGET_VERIFICATION_FAILED",
    ])
    .concat(["NIK_INVALID", "ZAKAT_ASNAF_UNSUPPORTED"]);
  const cases: [name: string, rows: Given["rows"] & object, expected: string[]][] = [
    [
      "a certain row gets them all: no flag hides another",
      [certainRow(1, { nik, asnaf: "MISKIN" })],
      [...household, "TARGET_DECEASED", "TARGET_DUKCAPIL", "ZAKAT_NOT_MUSLIM"],
    ],
    [
      "a row without its person gets those of the household",
      [householdRow(1, { nik, asnaf: "MISKIN" })],
      [...household, "IDENTITY_HOUSEHOLD_ONLY"],
    ],
    [
      "an uncertain row is asked about itself only",
      [uncertainRow(1, { nik })],
      ["IDENTITY_UNCERTAIN", "NIK_INVALID", "ZAKAT_ASNAF_MISSING"],
    ],
    ["a conflict as well", [conflictRow(1, { nik })], ["IDENTITY_CONFLICT", "NIK_INVALID", "ZAKAT_ASNAF_MISSING"]],
    [
      "an unmatched row also for its religion",
      [unmatchedRow(1, { nik })],
      ["IDENTITY_UNMATCHED", "NIK_INVALID", "ZAKAT_ASNAF_MISSING", "ZAKAT_RELIGION_UNKNOWN"],
    ],
  ];
  it.each(cases)("%s", (_name, rows, expected) => {
    expect(codesRaised({ ...hopeless, rows })).toEqual([...expected.map((code) => `1 ${code}`), ...list].sort());
  });
});

it("says nothing about a list with which nothing is wrong", () => {
  expect(screenGiven({})).toEqual([]);
  expect(screenGiven({ rows: [] })).toEqual([]);
});

it("gives flags row by row, those of the list last and without a row", () => {
  const flags = screenGiven({ ...hopeless, rows: [certainRow(8), certainRow(3)] });
  const rows = flags.map(({ row }) => row);
  expect(rows).toEqual([
    ...rows.filter((row) => row === 3),
    ...rows.filter((row) => row === 8),
    null,
    null,
    null,
    null,
  ]);
  expect(flags.at(-1)).toMatchObject({ candidateId: null, row: null });
});

it("raises one flag a row, code and subject", () => {
  const flags = screenGiven({ ...hopeless, rows: [certainRow(1), certainRow(2), householdRow(3)] });
  const keys = flags.map(({ candidateId, code, subject }) => `${candidateId} ${code} ${subject}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it("refuses to guess about a household that was not loaded", () => {
  expect(() => screenGiven({ households: [] })).toThrow("Household H1 of row 1 was not loaded");
  expect(() => screenGiven({ rows: [certainRow(1, { person: "P99" })] })).toThrow("Person P99 of row 1");
});

it("is blind to the order of rows and of records", () => {
  const rows = [
    certainRow(1),
    certainRow(2),
    certainRow(3, { person: "P2" }),
    certainRow(4, { household: "H7", person: "P7" }),
    uncertainRow(5),
    unmatchedRow(6),
  ];
  const assistance = [
    deliveredHouseRepair(),
    pendingHouseRepair(),
    committedCash(),
    deliveredHouseRepair({ id: "A7", householdId: "H7" }),
  ];
  const context = screeningContext({ households: [poorHousehold(), neighbour(7)], assistance });
  const print = (flags: ReturnType<typeof screen>) =>
    flags.map((flag) => `${flag.row} ${flag.code} ${flag.subject} ${flag.evidenceHash}`).sort();
  const straight = print(screen({ candidates: rows, context }));
  fc.assert(
    fc.property(shuffled(rows), shuffled(assistance), (candidates, records) => {
      expect(print(screen({ candidates, context: { ...context, assistance: records } }))).toEqual(straight);
    }),
  );
});

describe("a part of a list", () => {
  const rows = [
    certainRow(1),
    certainRow(2),
    certainRow(3, { person: "P2" }),
    certainRow(4, { household: "H7", person: "P7" }),
    uncertainRow(5),
    unmatchedRow(6, { nik: "6111011203750001" }),
    unmatchedRow(7, { nik: "6111 0112 0375 0001" }),
    unmatchedRow(8, { nik: "0" }),
    householdRow(9, { household: "H7" }),
  ];
  const households = [poorHousehold({ decile: 3 }), neighbour(7, { decile: 4 })];
  const waiting = new Map([[2, 2]]);
  const context = screeningContext({
    households,
    waiting,
    assistance: [committedCash(), pendingHouseRepair()],
    programme: zakatHouse({ quota: 5, budget: 60_000_000n, amount: 20_000_000n }),
    policy: { ceilingPerYear: "30000000", severities: { OVERLAP_CEILING: "review" } },
    fund: zakatFund(),
  });
  const whole = screen({ candidates: rows, context });

  it.each(rows.map((row): [number, MatchedCandidate] => [row.candidate.row, row]))(
    "gives row %i the flags it has on the whole list, from its kin and a count of the others alone",
    (_number, row) => {
      const [kin = [], others = []] = [true, false].map((akin) => rows.filter((other) => isAkin(row, other) === akin));
      const rowsBeside = others.length;
      const of = (flags: Flag[]) =>
        flags.filter(({ candidateId }) => candidateId === null || candidateId === row.candidate.id);
      expect(of(screen({ candidates: kin, context: { ...context, rowsBeside } }))).toEqual(of(whole));
    },
  );

  it("is asked of every rule that looks at other rows", () => {
    const codes = new Set(whole.map(({ code }) => code));
    const comparing = ["DUPLICATE_IN_LIST", "HOUSEHOLD_TWICE_IN_LIST", "OVERLAP_CEILING", "TARGET_POORER_WAITING"];
    for (const code of [...comparing, "PROGRAMME_QUOTA", "PROGRAMME_BUDGET", "FUND_BALANCE"])
      expect(codes).toContain(code);
  });
});

function shuffled<T>(items: T[]) {
  return fc.shuffledSubarray(items, { minLength: items.length });
}
