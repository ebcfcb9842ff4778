import { CONDITIONS, RECEIPTS } from "../register/condition-categories.ts";
import {
  DISABILITIES,
  EDUCATIONS,
  MARITAL_STATUSES,
  OCCUPATIONS,
  RELATIONS,
  SEXES,
} from "../register/person-categories.ts";

export const OPERATORS = ["=", "!=", "<", "<=", ">", ">=", "in", "notIn"] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a field holds, and so which operators and values a criterion on it may use. SET fields hold several options. */
export type FieldKind =
  | { kind: "NUMBER"; least: number; most: number }
  | { kind: "YES_NO" }
  | { kind: "CHOICE" | "RANK" | "SET"; options: readonly string[] };

const choice = (options: readonly string[]): FieldKind => ({ kind: "CHOICE", options });

/** What a criterion may ask about a household; `memberCount` counts living members. */
export const HOUSEHOLD_FIELDS = {
  decile: { kind: "NUMBER", least: 1, most: 10 },
  memberCount: { kind: "NUMBER", least: 0, most: 99 },
  ownership: choice(CONDITIONS.ownership),
  roof: choice(CONDITIONS.roof),
  wall: choice(CONDITIONS.wall),
  floor: choice(CONDITIONS.floor),
  lighting: choice(CONDITIONS.lighting),
  cooking: choice(CONDITIONS.cooking),
  water: choice(CONDITIONS.water),
  toilet: choice(CONDITIONS.toilet),
  stuntingRisk: { kind: "YES_NO" },
  receives: { kind: "SET", options: RECEIPTS },
} as const satisfies Record<string, FieldKind>;
export type HouseholdField = keyof typeof HOUSEHOLD_FIELDS;

/** What a criterion may ask about one member; `age` is counted on the programme's first day. */
export const MEMBER_FIELDS = {
  age: { kind: "NUMBER", least: 0, most: 150 },
  sex: choice(SEXES),
  relation: choice(RELATIONS),
  occupation: choice(OCCUPATIONS),
  education: { kind: "RANK", options: EDUCATIONS },
  enrolled: { kind: "YES_NO" },
  disability: choice(DISABILITIES),
  maritalStatus: choice(MARITAL_STATUSES),
} as const satisfies Record<string, FieldKind>;
export type MemberField = keyof typeof MEMBER_FIELDS;

/** The operators a field understands; only numbers and ranks have a greater and a smaller. */
export const OPERATORS_OF = {
  NUMBER: OPERATORS,
  RANK: OPERATORS,
  CHOICE: ["=", "!=", "in", "notIn"],
  YES_NO: ["=", "!="],
  SET: ["in", "notIn"],
} as const satisfies Record<FieldKind["kind"], readonly Operator[]>;

export function takesList(operator: Operator): boolean {
  return operator === "in" || operator === "notIn";
}
