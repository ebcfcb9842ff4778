import { z } from "zod";
import { Benefit } from "../programme/benefit.ts";
import { Owner } from "../programme/programme.ts";
import { AssistanceId, HouseholdId, PersonId, ProgrammeId } from "../shared/id.ts";
import { Rupiah } from "../shared/money.ts";
import { Period } from "../shared/period.ts";
import { Fund } from "../zakat/fund.ts";

export const AssistanceState = z.enum(["PENDING", "COMMITTED", "DELIVERED", "CANCELLED"]);
export type AssistanceState = z.infer<typeof AssistanceState>;

/**
 * Aid of any funder to a household or a person, as screening compares it. PENDING is a row of another list under way, the
 * rest is aid committed or given. Period and amount are already the programme's where the record had none.
 */
export const Assistance = z.object({
  id: AssistanceId,
  programmeId: ProgrammeId,
  programmeCode: z.string(),
  owner: Owner,
  benefit: Benefit,
  fund: Fund,
  householdId: HouseholdId,
  personId: PersonId.nullable(),
  state: AssistanceState,
  period: Period,
  amount: Rupiah,
  /** For PENDING: the list and row it stands on. */
  proposalId: z.string().nullable().default(null),
  row: z.number().int().nullable().default(null),
});
export type Assistance = z.infer<typeof Assistance>;
