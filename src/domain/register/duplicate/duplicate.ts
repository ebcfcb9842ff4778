import type { Evidence } from "../../matching/match.ts";

/**
 * What may stand in a register twice. FAMILY_TWICE: a family in two records. PERSON_TWICE: a person in two records. PERSON_TWO_NIKS:
 * the same with two valid NIKs. NIK_SHARED: one NIK on two people. CARD_SHARED: one family card in two families. HOUSE_SHARED: two
 * families, two cards, at one house number.
 */
export const DUPLICATE_KINDS = [
  "FAMILY_TWICE",
  "PERSON_TWICE",
  "PERSON_TWO_NIKS",
  "NIK_SHARED",
  "CARD_SHARED",
  "HOUSE_SHARED",
] as const;
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

/** Kinds whose two records are people; of the others they are families. */
export const KINDS_OF_PEOPLE: ReadonlySet<DuplicateKind> = new Set(["PERSON_TWICE", "PERSON_TWO_NIKS", "NIK_SHARED"]);

/** STRONG: a fact of the register, or as good as certain. MIDDLE: likelier than not. WEAK: it may well be right as it stands. */
export const DUPLICATE_STRENGTHS = ["STRONG", "MIDDLE", "WEAK"] as const;
export type DuplicateStrength = (typeof DUPLICATE_STRENGTHS)[number];

export const DUPLICATE_VERDICTS = ["SAME", "DIFFERENT"] as const;
export type DuplicateVerdict = (typeof DUPLICATE_VERDICTS)[number];

/** What speaks for a pair: findings with their bits, and for families how many members stand in both. */
export type DuplicateEvidence = {
  fields: readonly Evidence[];
  /** That both are one person; null where the kind itself is the finding. */
  probability: number | null;
  members: { shared: number; one: number; other: number } | null;
};

/** Two records that may be one; the smaller id first. */
export type Duplicate = {
  kind: DuplicateKind;
  oneId: string;
  otherId: string;
  oneHouseholdId: string;
  otherHouseholdId: string;
  strength: DuplicateStrength;
  evidence: DuplicateEvidence;
};
