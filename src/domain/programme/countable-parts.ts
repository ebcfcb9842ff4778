import type { Criteria, MemberCriteria } from "./criteria.ts";

/**
 * A part of criteria that can be counted by itself. `path` is its place, `2` or `2.0`; `before` are the conditions that
 * stand before it in the same `all`, so that a count tells how many of those left it lets through.
 */
export type CountablePart = { path: string; criterion: Criteria; before: Criteria[] };

/**
 * The parts one level deep and, inside a group, one level further. Example: of `{ all: [A, { any: [B, C] }] }` the parts are
 * `0` A, `1` the group, `1.0` B and `1.1` C, the last three after A. Parts of an outermost `any` stand each for itself.
 */
export function countableParts(criteria: Criteria): CountablePart[] {
  return topLevel(criteria).flatMap((criterion, index, siblings) => {
    const before = "all" in criteria ? siblings.slice(0, index) : [];
    const inner = innerCriteria(criterion).map((part, place) => ({
      path: `${index}.${place}`,
      criterion: part,
      before,
    }));
    return [{ path: `${index}`, criterion, before }, ...inner];
  });
}

/** What stands directly in the outermost `all` or `any`; anything else is its own only part. */
export function topLevel(criteria: Criteria): Criteria[] {
  if ("all" in criteria) return criteria.all;
  if ("any" in criteria) return criteria.any;
  return [criteria];
}

/** The fields a criterion asks about, each once, in the order in which they stand. */
export function fieldsOf(criteria: Criteria | MemberCriteria): string[] {
  if ("field" in criteria) return [criteria.field];
  return [...new Set(childrenOf(criteria).flatMap(fieldsOf))];
}

/** Whether an answer depends on which person a row names. */
export function asksAboutProposed(criteria: Criteria | MemberCriteria): boolean {
  return "proposedMember" in criteria || childrenOf(criteria).some(asksAboutProposed);
}

function childrenOf(criteria: Criteria | MemberCriteria): (Criteria | MemberCriteria)[] {
  if ("all" in criteria) return criteria.all;
  if ("any" in criteria) return criteria.any;
  if ("not" in criteria) return [criteria.not];
  if ("someMember" in criteria) return [criteria.someMember];
  if ("headMember" in criteria) return [criteria.headMember];
  if ("proposedMember" in criteria) return [criteria.proposedMember];
  return [];
}

/** The parts of a group; those of a group about a member keep asking about a member of that kind. */
function innerCriteria(group: Criteria): Criteria[] {
  if ("all" in group) return group.all;
  if ("any" in group) return group.any;
  if ("not" in group) return innerCriteria(group.not);
  if ("someMember" in group) return innerMemberCriteria(group.someMember).map((part) => ({ someMember: part }));
  if ("headMember" in group) return innerMemberCriteria(group.headMember).map((part) => ({ headMember: part }));
  if ("proposedMember" in group)
    return innerMemberCriteria(group.proposedMember).map((part) => ({ proposedMember: part }));
  return [];
}

function innerMemberCriteria(group: MemberCriteria): MemberCriteria[] {
  if ("all" in group) return group.all;
  if ("any" in group) return group.any;
  return [];
}
