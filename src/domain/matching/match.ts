import { z } from "zod";
import { HouseholdId, PersonId } from "../shared/id.ts";
import { FIELDS } from "./model/fields.ts";

/** How a field of a row agrees with that of a person: the levels of `compare/levels.ts` by name, and those of names. */
export const FINDINGS = [
  "same",
  "alike",
  "part",
  "slip",
  "twoDigits",
  "birthPart",
  "housemate",
  "swapped",
  "oneDigit",
  "dayOrMonth",
  "year",
  "yearByDefaultDay",
  "dayAndMonth",
  "nearYear",
  "former",
  "similar",
  "district",
  "different",
] as const;
export type Finding = (typeof FINDINGS)[number];

/** What one field says, in bits: for the person above 0, against them below. */
export const Evidence = z.object({ field: z.enum(FIELDS), finding: z.enum(FINDINGS), bits: z.number() });
export type Evidence = z.infer<typeof Evidence>;

/**
 * One person of the register a row may mean: how likely (0 to 1), and what speaks for and against them, field by field. `start`
 * is where the count of bits begins: how unlikely it is to be just this one of all people.
 */
export const MatchOption = z.object({
  personId: PersonId,
  householdId: HouseholdId,
  probability: z.number().default(0),
  start: z.number().default(0),
  evidence: z.array(Evidence).default([]),
});
export type MatchOption = z.infer<typeof MatchOption>;

/**
 * What a row was found to mean. CERTAIN names person and household; HOUSEHOLD_ONLY the household, its members being the options;
 * UNCERTAIN offers up to three candidates for a person to pick from; CONFLICT: the NIK belongs to someone whose name and birth
 * date disagree; UNMATCHED: nobody of the register.
 */
export const Match = z.discriminatedUnion("kind", [
  MatchOption.extend({
    kind: z.literal("CERTAIN"),
    /** By how many bits the next likely person stands behind; `null` where nobody else comes near. */
    lead: z.number().nullable().default(null),
    /** Picked by a person, not by the matcher. */
    chosen: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal("HOUSEHOLD_ONLY"),
    householdId: HouseholdId,
    options: z.array(MatchOption).default([]),
  }),
  z.object({ kind: z.literal("UNCERTAIN"), options: z.array(MatchOption) }),
  z.object({ kind: z.literal("CONFLICT"), options: z.array(MatchOption) }),
  z.object({ kind: z.literal("UNMATCHED") }),
]);
export type Match = z.infer<typeof Match>;
export type MatchKind = Match["kind"];
