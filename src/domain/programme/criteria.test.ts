import { describe, expect, it } from "vitest";
import { Criteria } from "./criteria.ts";

describe("Criteria", () => {
  const accepted: [name: string, written: unknown][] = [
    ["nothing asked", { all: [] }],
    ["a comparison alone", { field: "decile", op: "<=", value: 2 }],
    ["groups in groups", { all: [{ any: [{ not: { field: "roof", op: "=", value: "THATCH" } }, { all: [] }] }] }],
    ["a list of options", { field: "floor", op: "notIn", value: ["EARTH", "BAMBOO"] }],
    ["what is received", { field: "receives", op: "in", value: ["PKH"] }],
    ["yes and no", { field: "stuntingRisk", op: "!=", value: false }],
    [
      "some member, the head, the proposed",
      { all: [{ someMember: age(60) }, { headMember: age(18) }, { proposedMember: age(6) }] },
    ],
    [
      "groups about one member",
      { someMember: { all: [age(6), { not: { any: [{ field: "enrolled", op: "=", value: true }] } }] } },
    ],
    ["education has an order", { someMember: { field: "education", op: "<", value: "JUNIOR" } }],
    ["a list of numbers", { field: "decile", op: "in", value: [1, 2] }],
  ];
  it.each(accepted)("accepts %s", (_name, written) => {
    expect(Criteria.parse(written)).toEqual(written);
  });

  const refused: [name: string, written: unknown, path: string, message: string][] = [
    ["an unknown field", { all: [{ field: "wealth", op: "=", value: 1 }] }, "all.0.field", "CRITERIA_FIELD"],
    ["a word of JavaScript as a field", { field: "constructor", op: "=", value: 1 }, "field", "CRITERIA_FIELD"],
    ["a member's field of the household", { field: "age", op: ">", value: 1 }, "field", "CRITERIA_FIELD"],
    [
      "a household's field of a member",
      { someMember: { field: "decile", op: "=", value: 1 } },
      "someMember.field",
      "CRITERIA_FIELD",
    ],
    ["an unknown operator", { field: "decile", op: "~", value: 1 }, "op", "CRITERIA_OPERATOR"],
    ["an order of roofs", { field: "roof", op: "<", value: "TILE" }, "op", "CRITERIA_OPERATOR"],
    [
      "an order of yes and no",
      { any: [{ field: "stuntingRisk", op: ">", value: true }] },
      "any.0.op",
      "CRITERIA_OPERATOR",
    ],
    ["receipts equal to one", { field: "receives", op: "=", value: "PKH" }, "op", "CRITERIA_OPERATOR"],
    ["a list where one value belongs", { field: "decile", op: "<=", value: [1] }, "value", "CRITERIA_VALUE"],
    ["one value where a list belongs", { field: "decile", op: "in", value: 1 }, "value", "CRITERIA_VALUE"],
    ["an unknown option", { field: "floor", op: "in", value: ["EARTH", "MARBLE"] }, "value", "CRITERIA_VALUE"],
    ["a number as text", { field: "decile", op: "<=", value: "2" }, "value", "CRITERIA_VALUE"],
    ["half a decile", { field: "decile", op: "<=", value: 1.5 }, "value", "CRITERIA_VALUE"],
    ["decile eleven", { field: "decile", op: "<=", value: 11 }, "value", "CRITERIA_VALUE"],
    ["yes as text", { not: { field: "stuntingRisk", op: "=", value: "yes" } }, "not.value", "CRITERIA_VALUE"],
    ["nothing compared with", { field: "decile", op: "<=", value: null }, "value", "CRITERIA_VALUE"],
    ["members within members", { someMember: { someMember: age(1) } }, "someMember.field", "CRITERIA_FIELD"],
    ["a word too many", { all: [], any: [] }, "", "CRITERIA_SHAPE"],
    ["no list in `all`", { all: { field: "decile", op: "=", value: 1 } }, "all", "CRITERIA_SHAPE"],
    ["a list", [], "", "CRITERIA_SHAPE"],
    ["nothing", null, "", "CRITERIA_SHAPE"],
    ["text", "decile <= 2", "", "CRITERIA_SHAPE"],
  ];
  it.each(refused)("refuses %s, naming the place", (_name, written, path, message) => {
    const issue = Criteria.safeParse(written).error?.issues[0];
    expect({ path: issue?.path.join("."), message: issue?.message }).toEqual({ path, message });
  });

  it("refuses what nobody could read, however deep", () => {
    let deep: unknown = { all: [] };
    for (let level = 0; level < 50_000; level += 1) deep = { not: deep };
    expect(Criteria.safeParse(deep).error?.issues[0]?.message).toBe("CRITERIA_DEPTH");
  });
});

function age(atLeast: number) {
  return { field: "age", op: ">=", value: atLeast };
}
