import { z } from "zod";
import type { Household } from "../register/household.ts";
import type { Person } from "../register/person.ts";
import { ageOn, type IsoDate } from "../shared/date.ts";
import { PersonId } from "../shared/id.ts";
import type {
  Comparison,
  Criteria,
  HouseholdComparison,
  MemberComparison,
  MemberCriteria,
  Scalar,
} from "./criteria.ts";
import { type FieldKind, HOUSEHOLD_FIELDS, MEMBER_FIELDS, type MemberField } from "./criteria-field.ts";

/** As in SQL: what cannot be known is neither true nor false. */
export type Truth = "TRUE" | "FALSE" | "UNKNOWN";

/** A value a criterion looked at; `value: null` is not recorded. `personId` is `null` for the household's own fields. */
export const SeenValue = z.object({
  personId: PersonId.nullable(),
  field: z.string(),
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]).nullable(),
});
export type SeenValue = z.infer<typeof SeenValue>;

/** `missing` names the values for want of which the truth is UNKNOWN; it is empty otherwise. */
export type Evaluation = { truth: Truth; seen: SeenValue[]; missing: SeenValue[] };

/** Whom criteria are asked about. `proposed` is the person the row names; `startsOn` the programme's first day. */
export type CriteriaSubject = { household: Household; proposed: Person | null; startsOn: IsoDate };

/** Fields that stand for somebody not known: the household has no living head, the row's person is not identified. */
export const HEAD_MISSING = "head";
export const PROPOSED_MISSING = "proposed";

/**
 * Whether a household is one the criteria mean. Example: decile `null` against `decile <= 2` is UNKNOWN, and so is the whole
 * `all` around it unless another part is FALSE.
 */
export function evaluateCriteria(criteria: Criteria, subject: CriteriaSubject): Evaluation {
  if ("all" in criteria) return all(criteria.all.map((part) => evaluateCriteria(part, subject)));
  if ("any" in criteria) return any(criteria.any.map((part) => evaluateCriteria(part, subject)));
  if ("not" in criteria) return not(evaluateCriteria(criteria.not, subject));
  if ("someMember" in criteria) {
    return any(livingMembers(subject.household).map((member) => evaluateMember(criteria.someMember, member, subject)));
  }
  if ("headMember" in criteria) {
    const head = livingMembers(subject.household).find((member) => member.relation === "HEAD");
    return head ? evaluateMember(criteria.headMember, head, subject) : nobody(HEAD_MISSING);
  }
  if ("proposedMember" in criteria) {
    const { proposed } = subject;
    return proposed ? evaluateMember(criteria.proposedMember, proposed, subject) : nobody(PROPOSED_MISSING);
  }
  return compareHousehold(criteria, subject.household);
}

export function livingMembers(household: Household): Person[] {
  return household.members.filter((member) => member.status === "ALIVE");
}

function evaluateMember(criteria: MemberCriteria, member: Person, subject: CriteriaSubject): Evaluation {
  if ("all" in criteria) return all(criteria.all.map((part) => evaluateMember(part, member, subject)));
  if ("any" in criteria) return any(criteria.any.map((part) => evaluateMember(part, member, subject)));
  if ("not" in criteria) return not(evaluateMember(criteria.not, member, subject));
  return compareMember(criteria, member, subject.startsOn);
}

function compareHousehold(comparison: HouseholdComparison, household: Household): Evaluation {
  const value = householdValue(comparison.field, household);
  return compare({ comparison, kind: HOUSEHOLD_FIELDS[comparison.field], personId: null, value });
}

function householdValue(field: HouseholdComparison["field"], household: Household): SeenValue["value"] {
  if (field === "decile") return household.decile;
  if (field === "memberCount") return livingMembers(household).length;
  if (field === "receives") return household.receives;
  return household.conditions[field];
}

function compareMember(comparison: MemberComparison, member: Person, startsOn: IsoDate): Evaluation {
  const value = memberValue(comparison.field, member, startsOn);
  return compare({ comparison, kind: MEMBER_FIELDS[comparison.field], personId: member.id, value });
}

function memberValue(field: MemberField, member: Person, startsOn: IsoDate): SeenValue["value"] {
  if (field !== "age") return member[field];
  return member.birthDate === null ? null : ageOn(member.birthDate, startsOn);
}

type Question = {
  comparison: Comparison<string>;
  kind: FieldKind;
  personId: PersonId | null;
  value: SeenValue["value"];
};

function compare({ comparison, kind, personId, value }: Question): Evaluation {
  const seen = { personId, field: comparison.field, value };
  if (value === null) return { truth: "UNKNOWN", seen: [seen], missing: [seen] };
  return { truth: holds(comparison, kind, value) ? "TRUE" : "FALSE", seen: [seen], missing: [] };
}

function holds({ op, value }: Comparison<string>, kind: FieldKind, actual: Scalar | string[]): boolean {
  const wanted: Scalar[] = [value].flat();
  const found: Scalar[] = [actual].flat();
  const hit = found.some((one) => wanted.includes(one));
  switch (op) {
    case "=":
    case "in":
      return hit;
    case "!=":
    case "notIn":
      return !hit;
    default:
      return ordered(op, rankOf(kind, found[0]), rankOf(kind, wanted[0]));
  }
}

function ordered(op: "<" | "<=" | ">" | ">=", actual: number, wanted: number): boolean {
  switch (op) {
    case "<":
      return actual < wanted;
    case "<=":
      return actual <= wanted;
    case ">":
      return actual > wanted;
    case ">=":
      return actual >= wanted;
  }
}

function rankOf(kind: FieldKind, value: Scalar | undefined): number {
  return kind.kind === "RANK" ? kind.options.indexOf(String(value)) : Number(value);
}

function all(parts: Evaluation[]): Evaluation {
  return combine(parts, { decisive: "FALSE", otherwise: "TRUE" });
}

function any(parts: Evaluation[]): Evaluation {
  return combine(parts, { decisive: "TRUE", otherwise: "FALSE" });
}

/** One decisive part decides; failing that, one unknown part leaves the whole unknown. */
function combine(parts: Evaluation[], { decisive, otherwise }: { decisive: Truth; otherwise: Truth }): Evaluation {
  const seen = parts.flatMap((part) => part.seen);
  if (parts.some((part) => part.truth === decisive)) return { truth: decisive, seen, missing: [] };
  const missing = parts.flatMap((part) => part.missing);
  return { truth: parts.some((part) => part.truth === "UNKNOWN") ? "UNKNOWN" : otherwise, seen, missing };
}

function not(part: Evaluation): Evaluation {
  const opposite = { TRUE: "FALSE", FALSE: "TRUE", UNKNOWN: "UNKNOWN" } as const satisfies Record<Truth, Truth>;
  return { ...part, truth: opposite[part.truth] };
}

function nobody(field: string): Evaluation {
  const missing = { personId: null, field, value: null };
  return { truth: "UNKNOWN", seen: [missing], missing: [missing] };
}
