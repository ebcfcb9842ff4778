import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/shared/date.ts";
import { householdWithoutRecords, poorHousehold } from "#tests/factories/household.ts";
import { fisherman, schoolGirl, wife } from "#tests/factories/person.ts";
import type { Household } from "../register/household.ts";
import type { Person } from "../register/person.ts";
import { Criteria } from "./criteria.ts";
import { evaluateCriteria, type Truth } from "./evaluate-criteria.ts";

const TRUE: Criteria = { field: "decile", op: "=", value: 1 };
const FALSE: Criteria = { field: "decile", op: "!=", value: 1 };
const UNKNOWN: Criteria = { field: "water", op: "=", value: "RAIN" };
const BY_TRUTH = { TRUE, FALSE, UNKNOWN } as const satisfies Record<Truth, Criteria>;

function evaluate(criteria: unknown, household: Household = poorHousehold(), proposed: Person | null = null) {
  return evaluateCriteria(Criteria.parse(criteria), { household, proposed, startsOn: isoDate("2026-07-01") });
}

describe("three-valued logic, as in SQL", () => {
  const table: [a: Truth, b: Truth, all: Truth, any: Truth][] = [
    ["TRUE", "TRUE", "TRUE", "TRUE"],
    ["TRUE", "FALSE", "FALSE", "TRUE"],
    ["TRUE", "UNKNOWN", "UNKNOWN", "TRUE"],
    ["FALSE", "TRUE", "FALSE", "TRUE"],
    ["FALSE", "FALSE", "FALSE", "FALSE"],
    ["FALSE", "UNKNOWN", "FALSE", "UNKNOWN"],
    ["UNKNOWN", "TRUE", "UNKNOWN", "TRUE"],
    ["UNKNOWN", "FALSE", "FALSE", "UNKNOWN"],
    ["UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN"],
  ];
  it.each(table)("%s with %s: all %s, any %s", (a, b, all, any) => {
    expect(evaluate({ all: [BY_TRUTH[a], BY_TRUTH[b]] }).truth).toBe(all);
    expect(evaluate({ any: [BY_TRUTH[a], BY_TRUTH[b]] }).truth).toBe(any);
  });

  it.each<[Truth, Truth]>([
    ["TRUE", "FALSE"],
    ["FALSE", "TRUE"],
    ["UNKNOWN", "UNKNOWN"],
  ])("not %s: %s", (part, whole) => {
    expect(evaluate({ not: BY_TRUTH[part] }).truth).toBe(whole);
  });

  it("`all` of nothing is true, `any` of nothing false", () => {
    expect(evaluate({ all: [] }).truth).toBe("TRUE");
    expect(evaluate({ any: [] }).truth).toBe("FALSE");
  });

  it("obeys De Morgan", () => {
    const truths = fc.array(fc.constantFrom<Truth>("TRUE", "FALSE", "UNKNOWN"), { maxLength: 5 });
    fc.assert(
      fc.property(truths, (list) => {
        const parts = list.map((truth) => BY_TRUTH[truth]);
        const negated = parts.map((not) => ({ not }));
        expect(evaluate({ not: { all: parts } }).truth).toBe(evaluate({ any: negated }).truth);
      }),
    );
  });
});

describe("comparisons", () => {
  const cases: [name: string, criteria: unknown, expected: Truth, household?: Household][] = [
    ["equal", { field: "roof", op: "=", value: "THATCH" }, "TRUE"],
    ["not equal", { field: "roof", op: "!=", value: "THATCH" }, "FALSE"],
    ["less", { field: "decile", op: "<", value: 1 }, "FALSE"],
    ["at most", { field: "decile", op: "<=", value: 1 }, "TRUE"],
    ["more", { field: "decile", op: ">", value: 1 }, "FALSE"],
    ["at least", { field: "decile", op: ">=", value: 1 }, "TRUE"],
    ["ten is more than two", { field: "decile", op: ">", value: 2 }, "TRUE", poorHousehold({ decile: 10 })],
    ["one of", { field: "floor", op: "in", value: ["BAMBOO", "EARTH"] }, "TRUE"],
    ["none of", { field: "floor", op: "notIn", value: ["BAMBOO", "EARTH"] }, "FALSE"],
    ["one of none", { field: "floor", op: "in", value: [] }, "FALSE"],
    [
      "no is an answer",
      { field: "stuntingRisk", op: "=", value: false },
      "TRUE",
      poorHousehold({ conditions: { stuntingRisk: false } }),
    ],
    [
      "one receipt of several",
      { field: "receives", op: "in", value: ["PKH", "BST"] },
      "TRUE",
      poorHousehold({ receives: ["BPNT", "PKH"] }),
    ],
    ["no receipts at all", { field: "receives", op: "in", value: ["PKH"] }, "FALSE"],
    ["none of the receipts", { field: "receives", op: "notIn", value: ["PKH"] }, "TRUE"],
    ["receipts not recorded", { field: "receives", op: "notIn", value: ["PKH"] }, "UNKNOWN", householdWithoutRecords()],
    ["decile not recorded", { field: "decile", op: "<=", value: 10 }, "UNKNOWN", householdWithoutRecords()],
    [
      "condition not recorded, negated",
      { field: "roof", op: "!=", value: "TILE" },
      "UNKNOWN",
      householdWithoutRecords(),
    ],
    ["members counted", { field: "memberCount", op: "=", value: 3 }, "TRUE"],
    [
      "only the living ones",
      { field: "memberCount", op: "=", value: 1 },
      "TRUE",
      poorHousehold({ members: [fisherman(), wife({ status: "DECEASED" }), schoolGirl({ status: "MOVED" })] }),
    ],
    ["nobody", { field: "memberCount", op: "=", value: 0 }, "TRUE", poorHousehold({ members: [] })],
  ];
  it.each(cases)("%s", (_name, criteria, expected, household) => {
    expect(evaluate(criteria, household).truth).toBe(expected);
  });
});

describe("members", () => {
  const from6to12 = {
    all: [
      { field: "age", op: ">=", value: 6 },
      { field: "age", op: "<=", value: 12 },
    ],
  };
  const born = (birthDate: string | null) => poorHousehold({ members: [fisherman({ birthDate })] });
  const cases: [name: string, criteria: unknown, expected: Truth, household?: Household, proposed?: Person][] = [
    ["some member", { someMember: from6to12 }, "TRUE"],
    ["no member", { someMember: { field: "disability", op: "=", value: "VISUAL" } }, "FALSE"],
    [
      "it must be one and the same member",
      { someMember: { all: [from6to12, { field: "sex", op: "=", value: "M" }] } },
      "FALSE",
    ],
    [
      "two members may share two questions",
      { all: [{ someMember: from6to12 }, { someMember: { field: "sex", op: "=", value: "M" } }] },
      "TRUE",
    ],
    [
      "a dead member does not count",
      { someMember: from6to12 },
      "FALSE",
      poorHousehold({ members: [fisherman(), schoolGirl({ status: "DECEASED" })] }),
    ],
    ["no members at all", { someMember: from6to12 }, "FALSE", poorHousehold({ members: [] })],
    [
      "one unknown among misses",
      { someMember: from6to12 },
      "UNKNOWN",
      poorHousehold({ members: [fisherman(), schoolGirl({ birthDate: null })] }),
    ],
    [
      "one hit among unknowns",
      { someMember: from6to12 },
      "TRUE",
      poorHousehold({ members: [fisherman({ birthDate: null }), schoolGirl()] }),
    ],
    ["the head", { headMember: { field: "occupation", op: "=", value: "FISHER" } }, "TRUE"],
    ["only the head", { headMember: { field: "sex", op: "=", value: "F" } }, "FALSE"],
    [
      "no living head",
      { headMember: { field: "sex", op: "=", value: "F" } },
      "UNKNOWN",
      poorHousehold({ members: [fisherman({ status: "DECEASED" }), wife()] }),
    ],
    ["the proposed person", { proposedMember: from6to12 }, "TRUE", poorHousehold(), schoolGirl()],
    ["not the proposed person", { proposedMember: from6to12 }, "FALSE", poorHousehold(), wife()],
    ["nobody proposed yet", { proposedMember: from6to12 }, "UNKNOWN"],
    [
      "birthday on the first day: included",
      { someMember: { field: "age", op: "=", value: 18 } },
      "TRUE",
      born("2008-07-01"),
    ],
    ["birthday the day after", { someMember: { field: "age", op: "=", value: 17 } }, "TRUE", born("2008-07-02")],
    ["age never comes from a NIK", { someMember: { field: "age", op: ">=", value: 0 } }, "UNKNOWN", born(null)],
    ["education is ranked", { headMember: { field: "education", op: "<", value: "JUNIOR" } }, "TRUE"],
    ["education reached", { headMember: { field: "education", op: ">=", value: "JUNIOR" } }, "FALSE"],
    ["marital status", { headMember: { field: "maritalStatus", op: "in", value: ["WIDOWED", "MARRIED"] } }, "TRUE"],
    [
      "not enrolled is not the same as not known",
      { headMember: { not: { field: "enrolled", op: "=", value: true } } },
      "UNKNOWN",
    ],
  ];
  it.each(cases)("%s", (_name, criteria, expected, household, proposed) => {
    expect(evaluate(criteria, household, proposed).truth).toBe(expected);
  });

  it("29 February has its birthday on 1 March", () => {
    const household = born("2008-02-29");
    const age = Criteria.parse({ headMember: { field: "age", op: ">=", value: 18 } });
    const on = (day: string) => evaluateCriteria(age, { household, proposed: null, startsOn: isoDate(day) }).truth;
    expect([on("2026-02-28"), on("2026-03-01")]).toEqual(["FALSE", "TRUE"]);
  });
});

describe("what is reported", () => {
  it("every value seen, with the member it is of", () => {
    const { seen } = evaluate({ all: [TRUE, { someMember: { field: "sex", op: "=", value: "M" } }] });
    expect(seen).toEqual([
      { personId: null, field: "decile", value: 1 },
      { personId: "P1", field: "sex", value: "M" },
      { personId: "P2", field: "sex", value: "F" },
      { personId: "P3", field: "sex", value: "F" },
    ]);
  });

  it("the missing value that leaves it open, and no other", () => {
    const household = poorHousehold({
      members: [fisherman({ birthDate: null, disability: "NONE" }), wife({ disability: null })],
    });
    const { truth, missing } = evaluate(
      {
        someMember: {
          all: [
            { field: "age", op: ">=", value: 18 },
            { field: "disability", op: "=", value: "VISUAL" },
          ],
        },
      },
      household,
    );
    expect(truth).toBe("UNKNOWN");
    expect(missing).toEqual([{ personId: "P2", field: "disability", value: null }]);
  });

  it("nothing missing when it is decided anyway", () => {
    expect(evaluate({ any: [TRUE, UNKNOWN] }).missing).toEqual([]);
    expect(evaluate({ all: [FALSE, UNKNOWN] }).missing).toEqual([]);
    expect(
      evaluate({ headMember: { field: "age", op: ">", value: 1 } }, poorHousehold({ members: [] })).missing,
    ).toEqual([{ personId: null, field: "head", value: null }]);
  });
});
