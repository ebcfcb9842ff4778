import type { Benefit, Need, Unit } from "./benefit.ts";

/** What a benefit is: the need it meets, what it excludes, whom it is counted for, and how long it lasts after its end. */
export type BenefitTerms = {
  need: Need;
  /** Aid of one group is not given twice in overlapping windows; `null` excludes nothing (EMERGENCY). */
  exclusionGroup: Benefit | null;
  key: Unit | null;
  coolingOffMonths: number;
};

/** The defaults of the benefit table; cooling-off is dated policy that the planner edits. */
export const BENEFIT_TERMS = {
  CASH_TRANSFER: own("CASH_TRANSFER", "cash", "HOUSEHOLD", 0),
  CONDITIONAL_CASH: own("CONDITIONAL_CASH", "cash", "HOUSEHOLD", 0),
  FOOD_CARD: own("FOOD_CARD", "food", "HOUSEHOLD", 0),
  FOOD_PACKAGE: own("FOOD_PACKAGE", "food", "HOUSEHOLD", 0),
  HOUSE_REPAIR: own("HOUSE_REPAIR", "house", "HOUSEHOLD", 120),
  TOILET: own("TOILET", "sanitation", "HOUSEHOLD", 60),
  WATER_CONNECTION: own("WATER_CONNECTION", "water", "HOUSEHOLD", 60),
  ELECTRICITY_CONNECTION: own("ELECTRICITY_CONNECTION", "electricity", "HOUSEHOLD", 60),
  HEALTH_INSURANCE: own("HEALTH_INSURANCE", "health", "PERSON", 0),
  NUTRITION: own("NUTRITION", "health", "PERSON", 0),
  SCHOLARSHIP: own("SCHOLARSHIP", "education", "PERSON", 0),
  BUSINESS_CAPITAL: own("BUSINESS_CAPITAL", "livelihood", "HOUSEHOLD", 24),
  PRODUCTIVE_ASSET: own("PRODUCTIVE_ASSET", "livelihood", "HOUSEHOLD", 24),
  TRAINING: own("TRAINING", "livelihood", "PERSON", 12),
  CASH_FOR_WORK: own("CASH_FOR_WORK", "livelihood", "PERSON", 0),
  ASSISTIVE_DEVICE: own("ASSISTIVE_DEVICE", "disability", "PERSON", 36),
  ELDERLY_MEALS: own("ELDERLY_MEALS", "elderly", "PERSON", 0),
  EMERGENCY: { need: "emergency", exclusionGroup: null, key: null, coolingOffMonths: 0 },
} as const satisfies Record<Benefit, BenefitTerms>;

function own(group: Benefit, need: Need, key: Unit, coolingOffMonths: number): BenefitTerms {
  return { need, exclusionGroup: group, key, coolingOffMonths };
}
