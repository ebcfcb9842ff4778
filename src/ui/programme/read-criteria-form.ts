import type { Criteria, MemberComparison, MemberCriteria } from "#domain/programme/criteria.ts";
import type {
  Clause,
  CriteriaForm,
  CriteriaNode,
  Group,
  GroupMode,
  MemberClause,
  MemberSubject,
} from "./criteria-form.ts";

type NewKey = () => string;

/** Stored criteria as the form edits them. Anything but an outermost `any` becomes a list of which all must hold. */
export function readCriteriaForm(criteria: Criteria, newKey: NewKey): CriteriaForm {
  if ("any" in criteria) return { mode: "any", nodes: criteria.any.map((part) => readNode(part, newKey)) };
  const parts = "all" in criteria ? criteria.all : [criteria];
  return { mode: "all", nodes: parts.map((part) => readNode(part, newKey)) };
}

function readNode(criteria: Criteria, newKey: NewKey): CriteriaNode {
  return readClause(criteria, newKey) ?? readGroup(criteria, newKey) ?? { kind: "OPAQUE", key: newKey(), criteria };
}

function readClause(criteria: Criteria, newKey: NewKey): Clause | null {
  if ("field" in criteria) {
    const { field, op, value } = criteria;
    return { kind: "CLAUSE", key: newKey(), subject: "household", field, op, values: [value].flat() };
  }
  const member = memberOf(criteria);
  return member && "field" in member.criteria ? toMemberClause(member.criteria, member.subject, newKey) : null;
}

function readGroup(criteria: Criteria, newKey: NewKey): Group | null {
  if ("all" in criteria) return groupOf("all", criteria.all, newKey);
  if ("any" in criteria) return groupOf("any", criteria.any, newKey);
  if ("not" in criteria) {
    if ("any" in criteria.not) return groupOf("none", criteria.not.any, newKey);
    return readMemberGroup(criteria.not, newKey, { negated: true });
  }
  return readMemberGroup(criteria, newKey, { negated: false });
}

function groupOf(mode: GroupMode, parts: readonly Criteria[], newKey: NewKey): Group | null {
  const clauses = parts.map((part) => readClause(part, newKey));
  return withAll({ kind: "GROUP", key: newKey(), mode, subject: "household" }, clauses);
}

function readMemberGroup(criteria: Criteria, newKey: NewKey, { negated }: { negated: boolean }): Group | null {
  const member = memberOf(criteria);
  if (!member) return null;
  const group = memberGroupParts(member.criteria, negated);
  if (!group) return null;
  const clauses = group.parts.map((part) => ("field" in part ? toMemberClause(part, member.subject, newKey) : null));
  return withAll({ kind: "GROUP", key: newKey(), mode: group.mode, subject: member.subject }, clauses);
}

/** "Not" turns only one that all of it is true of into nobody; "not any" has no place in the form. */
function memberGroupParts(
  criteria: MemberCriteria,
  negated: boolean,
): { mode: GroupMode; parts: MemberCriteria[] } | null {
  if ("all" in criteria) return { mode: negated ? "none" : "all", parts: criteria.all };
  if ("any" in criteria) return negated ? null : { mode: "any", parts: criteria.any };
  return negated && "field" in criteria ? { mode: "none", parts: [criteria] } : null;
}

function withAll(group: Omit<Group, "clauses">, clauses: readonly (Clause | null)[]): Group | null {
  const read = clauses.filter((clause) => clause !== null);
  return read.length > 0 && read.length === clauses.length ? { ...group, clauses: read } : null;
}

function toMemberClause({ field, op, value }: MemberComparison, subject: MemberSubject, newKey: NewKey): MemberClause {
  return { kind: "CLAUSE", key: newKey(), subject, field, op, values: [value].flat() };
}

function memberOf(criteria: Criteria): { subject: MemberSubject; criteria: MemberCriteria } | null {
  if ("someMember" in criteria) return { subject: "someMember", criteria: criteria.someMember };
  if ("headMember" in criteria) return { subject: "headMember", criteria: criteria.headMember };
  if ("proposedMember" in criteria) return { subject: "proposedMember", criteria: criteria.proposedMember };
  return null;
}
