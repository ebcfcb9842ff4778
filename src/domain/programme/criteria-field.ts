import { Conditions, Receipt } from "../register/conditions.ts";
import { Disability, Education, MaritalStatus, Occupation, Relation, Sex } from "../register/person.ts";

export const OPERATORS = ["=", "!=", "<", "<=", ">", ">=", "in", "notIn"] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a field holds, and so which operators and values a criterion on it may use. SET fields hold several options. */
export type FieldKind =
  | { kind: "NUMBER"; least: number; most: number }
  | { kind: "YES_NO" }
  | { kind: "CHOICE" | "RANK" | "SET"; options: readonly string[] };

const choice = (options: readonly string[]): FieldKind => ({ kind: "CHOICE", options });
const conditions = Conditions.shape;

/** What a criterion may ask about a household; `memberCount` counts living members. */
export const HOUSEHOLD_FIELDS = {
  decile: { kind: "NUMBER", least: 1, most: 10 },
  memberCount: { kind: "NUMBER", least: 0, most: 99 },
  ownership: choice(conditions.ownership.unwrap().unwrap().options),
  roof: choice(conditions.roof.unwrap().unwrap().options),
  wall: choice(conditions.wall.unwrap().unwrap().options),
  floor: choice(conditions.floor.unwrap().unwrap().options),
  lighting: choice(conditions.lighting.unwrap().unwrap().options),
  cooking: choice(conditions.cooking.unwrap().unwrap().options),
  water: choice(conditions.water.unwrap().unwrap().options),
  toilet: choice(conditions.toilet.unwrap().unwrap().options),
  stuntingRisk: { kind: "YES_NO" },
  receives: { kind: "SET", options: Receipt.options },
} as const satisfies Record<string, FieldKind>;
export type HouseholdField = keyof typeof HOUSEHOLD_FIELDS;

/** What a criterion may ask about one member; `age` is counted on the programme's first day. */
export const MEMBER_FIELDS = {
  age: { kind: "NUMBER", least: 0, most: 150 },
  sex: choice(Sex.options),
  relation: choice(Relation.options),
  occupation: choice(Occupation.options),
  education: { kind: "RANK", options: Education.options },
  enrolled: { kind: "YES_NO" },
  disability: choice(Disability.options),
  maritalStatus: choice(MaritalStatus.options),
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
