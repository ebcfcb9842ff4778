import type { Household } from "../register/household.ts";
import type { IsoDate } from "../shared/date.ts";
import { Need } from "./benefit.ts";
import type { Criteria } from "./criteria.ts";
import { evaluateCriteria, type Truth } from "./evaluate-criteria.ts";

/** Which households have a need, as criteria; a need without criteria is never derived. */
export type NeedCriteria = Partial<Record<Need, Criteria>>;

const poorRoof: Criteria = { field: "roof", op: "in", value: ["THATCH", "BAMBOO"] };
const poorWall: Criteria = { field: "wall", op: "=", value: "BAMBOO" };
const poorFloor: Criteria = { field: "floor", op: "in", value: ["EARTH", "BAMBOO"] };

/**
 * The defaults, dated policy like the rest. House, sanitation, water and electricity as the design rulings say; the others
 * by the conditions of the programmes that usually meet them. An emergency is never read from a register.
 */
export const DEFAULT_NEED_CRITERIA = {
  cash: { field: "decile", op: "<=", value: 2 },
  food: { field: "decile", op: "<=", value: 4 },
  house: {
    any: [{ all: [poorRoof, poorWall] }, { all: [poorRoof, poorFloor] }, { all: [poorWall, poorFloor] }],
  },
  sanitation: { field: "toilet", op: "!=", value: "SEPTIC" },
  water: { field: "water", op: "in", value: ["UNPROTECTED_WELL", "SURFACE", "RAIN"] },
  electricity: { field: "lighting", op: "in", value: ["NONE", "SHARED"] },
  health: {
    any: [
      { field: "decile", op: "<=", value: 5 },
      { field: "stuntingRisk", op: "=", value: true },
    ],
  },
  education: {
    someMember: {
      all: [
        { field: "age", op: ">=", value: 6 },
        { field: "age", op: "<=", value: 21 },
        { field: "enrolled", op: "=", value: true },
      ],
    },
  },
  livelihood: {
    someMember: {
      all: [
        { field: "age", op: ">=", value: 18 },
        { field: "age", op: "<=", value: 59 },
        { field: "occupation", op: "in", value: ["FARMER", "FISHER", "TRADER", "SELF_EMPLOYED", "CASUAL", "NONE"] },
      ],
    },
  },
  disability: {
    someMember: {
      field: "disability",
      op: "in",
      value: ["PHYSICAL", "VISUAL", "HEARING", "SPEECH", "INTELLECTUAL", "MENTAL", "MULTIPLE"],
    },
  },
  elderly: { someMember: { field: "age", op: ">=", value: 60 } },
} as const satisfies Record<Exclude<Need, "emergency">, Criteria>;

export type NeedQuestion = { household: Household; criteria: NeedCriteria; day: IsoDate };

/**
 * The needs a household has, as far as the register shows; ages are counted on `day`. What is UNKNOWN is no need yet and
 * no need met: `truthOfNeed` tells the two apart.
 */
export function needsOf(question: NeedQuestion): Need[] {
  return Need.options.filter((need) => truthOfNeed(need, question) === "TRUE");
}

export function truthOfNeed(need: Need, { household, criteria, day }: NeedQuestion): Truth {
  const asked = criteria[need];
  if (asked === undefined) return "UNKNOWN";
  return evaluateCriteria(asked, { household, proposed: null, startsOn: day }).truth;
}
