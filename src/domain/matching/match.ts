import { z } from "zod";
import { HouseholdId, PersonId } from "../shared/id.ts";

/** One person of the register a row may mean. */
export const MatchOption = z.object({ personId: PersonId, householdId: HouseholdId });
export type MatchOption = z.infer<typeof MatchOption>;

/** How well one field of the row agrees with the register. MISSING is never a mismatch. */
export const FieldAgreement = z.object({
  field: z.enum(["nik", "name", "birthDate", "sex", "village", "kk"]),
  agreement: z.enum(["SAME", "NEAR", "DIFFERENT", "MISSING"]),
});
export type FieldAgreement = z.infer<typeof FieldAgreement>;

/**
 * What a row was found to mean. CERTAIN names person and household; HOUSEHOLD_ONLY the household; UNCERTAIN offers up to
 * three candidates for a person to pick from; CONFLICT: the NIK belongs to someone whose name and birth date disagree;
 * UNMATCHED: nobody in the active release.
 */
export const Match = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("CERTAIN"),
    personId: PersonId,
    householdId: HouseholdId,
    agreements: z.array(FieldAgreement),
    /** Picked by a person, not by the matcher. */
    chosen: z.boolean().default(false),
  }),
  z.object({ kind: z.literal("HOUSEHOLD_ONLY"), householdId: HouseholdId, agreements: z.array(FieldAgreement) }),
  z.object({ kind: z.literal("UNCERTAIN"), options: z.array(MatchOption) }),
  z.object({ kind: z.literal("CONFLICT"), options: z.array(MatchOption) }),
  z.object({ kind: z.literal("UNMATCHED") }),
]);
export type Match = z.infer<typeof Match>;
export type MatchKind = Match["kind"];
