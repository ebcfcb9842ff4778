import { describe, expect, test } from "vitest";
import { readScenario } from "./scenario-reading.ts";

const scenario = {
  title: "A family and a package",
  today: "2026-11-24",
  policy: {},
  release: { source: "P3KE", date: "2024-12-31" },
  households: [{ id: "H1", villageCode: "61.11.01.2001", decile: 1, members: [{ id: "P1", name: "SAMSUDIN" }] }],
  programmes: [
    {
      code: "PAKET",
      owner: { code: "DINSOS", kind: "OPD" },
      benefit: "FOOD_PACKAGE",
      unit: "HOUSEHOLD",
      fund: "APBD",
      period: { from: "2026-12-01", to: null },
    },
  ],
  assistance: [{ programme: "PAKET", household: "H1", state: "PENDING" }],
  proposal: { programme: "PAKET", candidates: [{ row: 1, name: "Samsudin" }] },
  expect: { "1": [] },
};
const [household] = scenario.households;
const [programme] = scenario.programmes;
const [aid] = scenario.assistance;

const refused: [name: string, change: object, sentence: string][] = [
  ["no title", { title: undefined }, "title is missing."],
  ["a day that does not exist", { today: "2026-02-30" }, "today: Invalid ISO date."],
  [
    "an occupation in another language",
    { households: [{ ...household, members: [{ id: "P1", name: "SAMSUDIN", occupation: "NELAYAN" }] }] },
    'households[0].members[0].occupation: Invalid option: expected one of "FARMER"|"FISHER"|"TRADER"',
  ],
  [
    "a village code without dots",
    { households: [{ ...household, villageCode: "6111012001" }] },
    "households[0].villageCode is no dotted region code such as 61.11.01.2001.",
  ],
  [
    "a person twice",
    { households: [household, { ...household, id: "H2" }] },
    'households[1].members[0].id: "P1" stands here a second time.',
  ],
  [
    "a criterion on a field that is none",
    { programmes: [{ ...programme, criteria: { all: [{ field: "desil", op: "<=", value: 2 }] } }] },
    "programmes[0].criteria.all[0].field names no field that a criterion may ask about here.",
  ],
  [
    "a period that ends before it begins",
    { programmes: [{ ...programme, period: { from: "2026-12-01", to: "2026-11-01" } }] },
    "programmes[0].period.to lies before the first day of its period.",
  ],
  [
    "aid of a programme that is not described",
    { assistance: [{ ...aid, programme: "PKH" }] },
    'assistance[0].programme: no programme has the code "PKH".',
  ],
  [
    "aid to a household that is not described",
    { assistance: [{ ...aid, household: "H9" }] },
    'assistance[0].household: no household has the id "H9".',
  ],
  [
    "a list of a programme that is not described",
    { proposal: { ...scenario.proposal, programme: "X" } },
    'proposal.programme: no programme has the code "X".',
  ],
  [
    "aid to a person who is not described",
    { assistance: [{ ...aid, person: "P9" }] },
    'assistance[0].person: no member of a household has the id "P9".',
  ],
  [
    "a visit to a household that is not described",
    { verifications: [{ household: "H9", date: "2026-10-01", result: "ELIGIBLE" }] },
    'verifications[0].household: no household has the id "H9".',
  ],
  [
    "a household twice",
    { households: [household, { ...household, members: [{ id: "P2", name: "MARIANI" }] }] },
    'households[1].id: "H1" stands here a second time.',
  ],
  [
    "a programme twice",
    { programmes: [programme, programme] },
    'programmes[1].code: "PAKET" stands here a second time.',
  ],
  [
    "a fund twice",
    {
      funds: [
        { fund: "ZAKAT", balance: 1 },
        { fund: "ZAKAT", balance: 2 },
      ],
    },
    'funds[1].fund: "ZAKAT" stands here a second time.',
  ],
  [
    "a row twice",
    { proposal: { programme: "PAKET", candidates: [{ row: 1 }, { row: 1 }] } },
    'proposal.candidates[1].row: "1" stands here a second time.',
  ],
  [
    "a criterion of no shape",
    { programmes: [{ ...programme, criteria: { all: [2] } }] },
    "is no criterion: write all, any, not, someMember, headMember, proposedMember or field, op and value.",
  ],
  [
    "an operator that the field does not have",
    { programmes: [{ ...programme, criteria: { field: "floor", op: "<=", value: "EARTH" } }] },
    "programmes[0].criteria.op is no operator of this field.",
  ],
  [
    "a value that the field does not have",
    { programmes: [{ ...programme, criteria: { field: "floor", op: "=", value: "GOLD" } }] },
    "programmes[0].criteria.value is no value of this field.",
  ],
  [
    "criteria inside criteria without an end",
    { programmes: [{ ...programme, criteria: nested(40) }] },
    "is nested too deeply.",
  ],
  [
    "a ceiling in words",
    { policy: { ceilingPerYear: "banyak" } },
    "policy.ceilingPerYear is no whole number of rupiah.",
  ],
  ["a ceiling below zero", { policy: { ceilingPerYear: -1 } }, "policy.ceilingPerYear is below zero."],
  [
    "a pair of one benefit",
    { policy: { pairs: [{ a: "TOILET", b: "TOILET", severity: "review" }] } },
    "policy.pairs[0].b is the same benefit as a.",
  ],
  [
    "one pair twice",
    {
      policy: {
        pairs: [
          { a: "TOILET", b: "CASH_TRANSFER", severity: "review" },
          { a: "CASH_TRANSFER", b: "TOILET", severity: "info" },
        ],
      },
    },
    "policy.pairs names one pair of benefits twice.",
  ],
  ["a word in place of a household", { households: ["H1"] }, "households[0]: Invalid input"],
  ["a row with a sign", { expect: { "+1": [] } }, "expect.+1 is no name that may stand here."],
  ["a row with a letter", { expect: { "1a": [] } }, "expect.1a is no name that may stand here."],
  ["a code that is none", { expect: { "1": ["OVERLAP"] } }, "expect.1[0]: Invalid option: expected one of "],
  ["a row that is none", { expect: { "7": [] } }, "expect.7: the list has no row 7."],
  ["a name in place of a row", { expect: { first: [] } }, "expect.first is no name that may stand here."],
  [
    "a severity that is none",
    { policy: { severities: { TARGET_DECILE: "warn" } } },
    "policy.severities.TARGET_DECILE: Invalid option",
  ],
];

function nested(depth: number): object {
  return depth === 0 ? { all: [] } : { not: nested(depth - 1) };
}

describe("a scenario file", () => {
  test.each(refused)("with %s is refused in a sentence that names the field", (_name, change, sentence) => {
    const reading = readScenario(JSON.stringify({ ...scenario, ...change }));
    expect(reading.ok ? [] : reading.sentences).toEqual([expect.stringContaining(sentence)]);
  });

  test("that is no JSON is refused", () => {
    const reading = readScenario('{ "title": ');
    expect(reading.ok ? [] : reading.sentences).toEqual([expect.stringContaining("This is no JSON: ")]);
  });

  test("that is no object is refused", () => {
    const reading = readScenario("[]");
    expect(reading.ok ? [] : reading.sentences).toEqual([expect.stringContaining("The file: Invalid input")]);
  });

  test("names the fields that were not read, where they stand", () => {
    const written = { ...scenario, households: [{ ...household, desil: 1 }], funds: null, comment: "a note" };
    const reading = readScenario(JSON.stringify(written));
    expect(reading.ok ? reading.ignored : reading.sentences).toEqual([
      "households[0].desil means nothing in a scenario; it was ignored.",
      "comment means nothing in a scenario; it was ignored.",
    ]);
  });

  test("takes null for a field that is left out, anywhere", () => {
    const member = { id: "P1", name: "SAMSUDIN", status: null, nik: null };
    const written = {
      ...scenario,
      policy: null,
      verifications: null,
      households: [{ ...household, decile: null, status: null, conditions: null, members: [member] }],
      programmes: [{ ...programme, unit: null, area: null, criteria: null, quota: null }],
      assistance: [{ ...aid, period: null, amount: null, person: null }],
      proposal: { programme: "PAKET", candidates: [{ row: 1, name: null, nik: 6111011203750001, sex: null }] },
    };
    const reading = readScenario(JSON.stringify(written));
    if (!reading.ok) throw new Error(reading.sentences.join("\n"));
    const { households, programmes, proposal } = reading.scenario;
    expect(households[0]).toMatchObject({ decile: null, status: "ACTIVE", receives: null, conditions: { roof: null } });
    expect(households[0]?.members[0]).toMatchObject({ status: "ALIVE", occupation: null });
    expect(programmes[0]).toMatchObject({ area: [], criteria: { all: [] }, budget: null });
    expect(proposal.candidates[0]).toMatchObject({ name: null, nik: "6111011203750001", asnaf: null });
  });
});
