import type { Criteria, HouseholdComparison, MemberComparison, MemberCriteria, Scalar } from "./criteria.ts";
import type { HouseholdField, MemberField, Operator } from "./criteria-field.ts";

/** Whom a clause is about. */
export type ClauseSubject = "HOUSEHOLD" | "MEMBER";

/** Criteria as a reader follows them, for i18n to put into words: `not` is carried into the comparison it negates. */
export type Clause =
  | { kind: "ALL" | "ANY"; parts: Clause[] }
  | { kind: "NOT"; part: Clause }
  | { kind: "SOME_MEMBER" | "HEAD_MEMBER" | "PROPOSED_MEMBER"; part: Clause }
  | { kind: "COMPARISON"; about: ClauseSubject; field: HouseholdField | MemberField; op: Operator; values: Scalar[] };

/**
 * Example: `{ all: [{ field: "decile", op: "<=", value: 2 }] }` is one COMPARISON, no longer an ALL around one part;
 * `{ all: [] }` is an ALL without parts: everybody.
 */
export function describeCriteria(criteria: Criteria): Clause {
  if ("all" in criteria) return group("ALL", criteria.all.map(describeCriteria));
  if ("any" in criteria) return group("ANY", criteria.any.map(describeCriteria));
  if ("not" in criteria) return negate(describeCriteria(criteria.not));
  if ("someMember" in criteria) return { kind: "SOME_MEMBER", part: describeMember(criteria.someMember) };
  if ("headMember" in criteria) return { kind: "HEAD_MEMBER", part: describeMember(criteria.headMember) };
  if ("proposedMember" in criteria) return { kind: "PROPOSED_MEMBER", part: describeMember(criteria.proposedMember) };
  return comparison("HOUSEHOLD", criteria);
}

function describeMember(criteria: MemberCriteria): Clause {
  if ("all" in criteria) return group("ALL", criteria.all.map(describeMember));
  if ("any" in criteria) return group("ANY", criteria.any.map(describeMember));
  if ("not" in criteria) return negate(describeMember(criteria.not));
  return comparison("MEMBER", criteria);
}

function comparison(about: ClauseSubject, { field, op, value }: HouseholdComparison | MemberComparison): Clause {
  return { kind: "COMPARISON", about, field, op, values: [value].flat() };
}

function group(kind: "ALL" | "ANY", parts: Clause[]): Clause {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, parts };
}

const OPPOSITE = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  in: "notIn",
  notIn: "in",
} as const satisfies Record<Operator, Operator>;

/** Unknown stays unknown under negation, so a negated comparison may as well be the opposite one. */
function negate(clause: Clause): Clause {
  if (clause.kind === "NOT") return clause.part;
  if (clause.kind === "COMPARISON") return { ...clause, op: OPPOSITE[clause.op] };
  return { kind: "NOT", part: clause };
}
