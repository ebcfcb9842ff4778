import { z } from "zod";
import { daysBetween, IsoDate } from "../shared/date.ts";
import { HouseholdId } from "../shared/id.ts";

/** What the field officer found. NOT_FOUND says nothing about the family's need. */
export const VerificationResult = z.enum(["ELIGIBLE", "NOT_ELIGIBLE", "NOT_FOUND"]);
export type VerificationResult = z.infer<typeof VerificationResult>;

/** A visit to a household, entered by the verifier or by the planner from paper. */
export const Verification = z.object({
  householdId: HouseholdId,
  date: IsoDate,
  result: VerificationResult,
  note: z.string().nullable().default(null),
});
export type Verification = z.infer<typeof Verification>;

/** The visit that counts on a day: the latest not after it; of two on one day, the later in the records. */
export function latestVerification(verifications: readonly Verification[], today: IsoDate): Verification | null {
  let latest: Verification | null = null;
  for (const verification of verifications) {
    if (verification.date > today) continue;
    if (latest === null || verification.date >= latest.date) latest = verification;
  }
  return latest;
}

/** Within so many days a visit that was asked for should have been made. Shown as a reminder; nothing is decided by it. */
const VISIT_DAYS = 14;

export function isOverdue(askedOn: IsoDate, today: IsoDate): boolean {
  return daysBetween(askedOn, today) > VISIT_DAYS;
}
