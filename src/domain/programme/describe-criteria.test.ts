import { describe, expect, it } from "vitest";
import { Criteria } from "./criteria.ts";
import { type Clause, describeCriteria } from "./describe-criteria.ts";

const poor: Clause = { kind: "COMPARISON", about: "HOUSEHOLD", field: "decile", op: "<=", values: [2] };
const old: Clause = { kind: "COMPARISON", about: "MEMBER", field: "age", op: ">=", values: [60] };
const poorWritten = { field: "decile", op: "<=", value: 2 };
const oldWritten = { field: "age", op: ">=", value: 60 };

describe("describeCriteria", () => {
  const cases: [name: string, written: unknown, clause: Clause][] = [
    ["everybody", { all: [] }, { kind: "ALL", parts: [] }],
    ["a comparison", poorWritten, poor],
    ["a group of one is that one", { all: [{ any: [poorWritten] }] }, poor],
    [
      "a group of two",
      { any: [poorWritten, { someMember: oldWritten }] },
      { kind: "ANY", parts: [poor, { kind: "SOME_MEMBER", part: old }] },
    ],
    [
      "the head",
      { headMember: { all: [oldWritten, oldWritten] } },
      { kind: "HEAD_MEMBER", part: { kind: "ALL", parts: [old, old] } },
    ],
    ["the proposed", { proposedMember: { any: [oldWritten] } }, { kind: "PROPOSED_MEMBER", part: old }],
    ["a negation is carried into the comparison", { not: poorWritten }, { ...poor, op: ">" }],
    [
      "of a list as well",
      { not: { field: "floor", op: "in", value: ["EARTH"] } },
      { kind: "COMPARISON", about: "HOUSEHOLD", field: "floor", op: "notIn", values: ["EARTH"] },
    ],
    ["a double negation is none", { not: { not: { someMember: oldWritten } } }, { kind: "SOME_MEMBER", part: old }],
    [
      "a negated group stays negated",
      { not: { someMember: { not: oldWritten } } },
      { kind: "NOT", part: { kind: "SOME_MEMBER", part: { ...old, op: "<" } } },
    ],
  ];
  it.each(cases)("%s", (_name, written, clause) => {
    expect(describeCriteria(Criteria.parse(written))).toEqual(clause);
  });
});
