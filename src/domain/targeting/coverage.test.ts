import { expect, test } from "vitest";
import { type Coverage, type CoverageGroup, coverageByVillage, coverageOf } from "./coverage.ts";

const DECILE_1 = { from: 1, to: 1 };

const family = (fields: Partial<CoverageGroup> = {}): CoverageGroup => ({
  villageCode: "61.11.01.2001",
  decile: 1,
  status: "ACTIVE",
  visit: null,
  delivered: false,
  committed: false,
  receives: false,
  households: 1,
  ...fields,
});

const cases: [string, CoverageGroup[], Partial<Coverage>][] = [
  ["nobody registered", [], { registered: 0, eligible: 0, served: 0, unserved: 0 }],
  ["a family nobody reached", [family()], { registered: 1, eligible: 1, served: 0, unserved: 1 }],
  ["delivered aid serves", [family({ delivered: true })], { eligible: 1, served: 1, unserved: 0 }],
  ["a promise serves nobody", [family({ committed: true })], { served: 0, unserved: 1, promised: 1 }],
  [
    "aid delivered and promised serves once",
    [family({ delivered: true, committed: true })],
    { served: 1, promised: 0 },
  ],
  ["what the register reports serves nobody", [family({ receives: true })], { served: 0, receiving: 1 }],
  ["a register that does not say reports nothing", [family({ receives: null })], { receiving: 0 }],
  [
    "a promise goes before what the register reports",
    [family({ committed: true, receives: true })],
    { promised: 1, receiving: 0, unserved: 1 },
  ],
  [
    "who moved away is registered and not eligible, whatever they received",
    [family({ status: "MOVED", delivered: true })],
    { registered: 1, moved: 1, notEligible: 0, eligible: 0, served: 0 },
  ],
  [
    "who the latest visit found out is not eligible",
    [family({ visit: "NOT_ELIGIBLE", delivered: true })],
    { registered: 1, notEligible: 1, eligible: 0, served: 0 },
  ],
  ["a visit that found nobody says nothing", [family({ visit: "NOT_FOUND" })], { eligible: 1 }],
  ["another decile does not count", [family({ decile: 2 })], { registered: 0 }],
  ["nor one that is unknown", [family({ decile: null })], { registered: 0 }],
  [
    "alike families add up",
    [family({ households: 800 }), family({ delivered: true, households: 400 })],
    { registered: 1200, served: 400 },
  ],
];
test.each(cases)("coverageOf: %s", (_name, groups, expected) => {
  expect(coverageOf(groups, DECILE_1)).toMatchObject(expected);
});

test("a wider range takes both of its ends", () => {
  const groups = [1, 2, 3].map((decile) => family({ decile }));
  expect(coverageOf(groups, { from: 1, to: 2 }).registered).toBe(2);
});

test("registered falls apart into moved, not eligible and eligible without a rest", () => {
  const groups = [
    family(),
    family({ status: "MOVED" }),
    family({ visit: "NOT_ELIGIBLE" }),
    family({ status: "MOVED", visit: "NOT_ELIGIBLE" }),
  ];
  const { registered, moved, notEligible, eligible } = coverageOf(groups, DECILE_1);
  expect([registered, moved, notEligible, eligible]).toEqual([4, 2, 1, 1]);
});

test("villages come in the order of their codes; one without such families does not come", () => {
  const groups = [
    family({ villageCode: "61.11.02.2001", delivered: true }),
    family({ villageCode: "61.11.01.2001" }),
    family({ villageCode: "61.11.01.2002", decile: 4 }),
  ];
  expect(
    coverageByVillage(groups, DECILE_1).map(({ villageCode, coverage }) => [villageCode, coverage.served]),
  ).toEqual([
    ["61.11.01.2001", 0],
    ["61.11.02.2001", 1],
  ]);
});
