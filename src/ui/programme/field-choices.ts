import type { Unit } from "#domain/programme/benefit.ts";
import type { Scalar } from "#domain/programme/criteria.ts";
import {
  type FieldKind,
  HOUSEHOLD_FIELDS,
  type HouseholdField,
  MEMBER_FIELDS,
  type MemberField,
  OPERATORS_OF,
  type Operator,
  takesList,
} from "#domain/programme/criteria-field.ts";
import type { Clause, MemberSubject, Subject } from "./criteria-form.ts";

/** A field one may ask about, with the clause it begins. `value` names it in a select: `someMember.age`. */
export type FieldChoice = { value: string; subject: Subject; field: string; begin: (key: string) => Clause };

/** The subjects a programme's criteria may ask about: only a programme for persons names one on each row. */
export function subjectsFor(unit: Unit): Subject[] {
  const subjects: Subject[] = ["household", "someMember", "headMember"];
  return unit === "PERSON" ? [...subjects, "proposedMember"] : subjects;
}

export function choicesOf(subject: Subject): FieldChoice[] {
  if (subject === "household") return HOUSEHOLD_NAMES.map((field) => householdChoice(field));
  return MEMBER_NAMES.map((field) => memberChoice(subject, field));
}

export function choiceOf({ subject, field }: Clause): string {
  return `${subject}.${field}`;
}

export function kindOf(clause: Clause): FieldKind {
  return clause.subject === "household" ? HOUSEHOLD_FIELDS[clause.field] : MEMBER_FIELDS[clause.field];
}

/** Figures are compared and not listed, but for deciles, which are few enough to be ticked. */
export function operatorsOf(clause: Clause): readonly Operator[] {
  const kind = kindOf(clause);
  const operators: readonly Operator[] = OPERATORS_OF[kind.kind];
  if (kind.kind !== "NUMBER" || clause.field === "decile" || takesList(clause.op)) return operators;
  return operators.filter((operator) => !takesList(operator));
}

/** What a list of values may hold. */
export function optionsOf(clause: Clause): readonly Scalar[] {
  const kind = kindOf(clause);
  if (kind.kind === "YES_NO") return [true, false];
  if (kind.kind !== "NUMBER") return kind.options;
  return Array.from({ length: kind.most - kind.least + 1 }, (_, index) => kind.least + index);
}

/** The same question asked another way; of several values only the first survives where one is asked for. */
export function withOperator<Asked extends Clause>(clause: Asked, op: Operator): Asked {
  return { ...clause, op, values: takesList(op) ? clause.values : clause.values.slice(0, 1) };
}

const HOUSEHOLD_NAMES = Object.keys(HOUSEHOLD_FIELDS) as HouseholdField[];
const MEMBER_NAMES = Object.keys(MEMBER_FIELDS) as MemberField[];

function householdChoice(field: HouseholdField): FieldChoice {
  return {
    value: `household.${field}`,
    subject: "household",
    field,
    begin: (key) => ({
      kind: "CLAUSE",
      key,
      subject: "household",
      field,
      op: FIRST_OPERATOR[HOUSEHOLD_FIELDS[field].kind],
      values: [],
    }),
  };
}

function memberChoice(subject: MemberSubject, field: MemberField): FieldChoice {
  return {
    value: `${subject}.${field}`,
    subject,
    field,
    begin: (key) => ({
      kind: "CLAUSE",
      key,
      subject,
      field,
      op: FIRST_OPERATOR[MEMBER_FIELDS[field].kind],
      values: [],
    }),
  };
}

const FIRST_OPERATOR = {
  NUMBER: "<=",
  RANK: "<=",
  CHOICE: "in",
  SET: "in",
  YES_NO: "=",
} as const satisfies Record<FieldKind["kind"], Operator>;
