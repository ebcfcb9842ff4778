import { describe, expect, it } from "vitest";
import { countableParts } from "#domain/programme/countable-parts.ts";
import { Criteria } from "#domain/programme/criteria.ts";
import { DEFAULT_NEED_CRITERIA } from "#domain/programme/need.ts";
import { buildCriteria, type CriteriaForm } from "./criteria-form.ts";
import { readCriteriaForm } from "./read-criteria-form.ts";

function read(criteria: unknown): CriteriaForm {
  let key = 0;
  return readCriteriaForm(Criteria.parse(criteria), () => `k${++key}`);
}

const decile = { field: "decile", op: "<=", value: 2 };
const earth = { field: "floor", op: "in", value: ["EARTH", "BAMBOO"] };
const pupil = {
  all: [
    { field: "age", op: ">=", value: 7 },
    { field: "enrolled", op: "=", value: true },
  ],
};

describe("criteria in the form", () => {
  it.each<[name: string, criteria: unknown]>([
    ["nothing asked", { all: [] }],
    ["conditions that must all hold", { all: [decile, earth] }],
    ["alternatives", { any: [decile, earth] }],
    [
      "a group of alternatives",
      { all: [decile, { any: [earth, { someMember: { field: "age", op: "<=", value: 6 } }] }] },
    ],
    ["a group of which none may hold", { all: [{ not: { any: [earth] } }] }],
    ["several things of one member", { all: [{ someMember: pupil }] }],
    [
      "no member of a kind",
      { all: [{ not: { someMember: { all: [{ field: "occupation", op: "=", value: "POLICE" }] } } }] },
    ],
    [
      "the head, the person proposed",
      { all: [{ headMember: { field: "sex", op: "=", value: "F" } }, { proposedMember: pupil }] },
    ],
    ["deeper nesting is kept as it is", { all: [decile, { any: [{ all: [{ any: [decile] }] }] }] }],
  ])("%s: written back as it was read", (_name, criteria) => {
    expect(buildCriteria(read(criteria)).criteria).toEqual(criteria);
  });

  it("a single condition stands in a list of its own", () => {
    expect(buildCriteria(read(decile)).criteria).toEqual({ all: [decile] });
  });

  it("says 'no member' of a single thing as a group", () => {
    const criteria = { not: { someMember: { field: "occupation", op: "=", value: "POLICE" } } };
    expect(read(criteria).nodes).toMatchObject([{ kind: "GROUP", mode: "none", subject: "someMember" }]);
  });

  it("loses none of the criteria of needs", () => {
    for (const criteria of Object.values(DEFAULT_NEED_CRITERIA)) {
      const built = buildCriteria(read(criteria)).criteria;
      expect(JSON.stringify(built)).toContain(JSON.stringify("any" in criteria ? criteria.any : criteria));
    }
  });

  it("leaves out what has no value yet, and counts the rest under its own path", () => {
    const form = read({ all: [decile, { any: [earth, { field: "stuntingRisk", op: "=", value: true }] }] });
    const [first, second] = form.nodes;
    if (first?.kind !== "CLAUSE" || second?.kind !== "GROUP") throw new Error("Read otherwise than it stands.");
    first.values = [];
    const { criteria, paths } = buildCriteria(form);
    expect(countableParts(criteria).map(({ path }) => path)).toEqual(["0", "0.0", "0.1"]);
    expect(paths.get(first.key)).toBeUndefined();
    expect([second, ...second.clauses].map(({ key }) => paths.get(key))).toEqual(["0", "0.0", "0.1"]);
  });
});
