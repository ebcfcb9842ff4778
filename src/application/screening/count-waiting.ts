import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import type { Programme } from "#domain/programme/programme.ts";
import type { Policy } from "#domain/screening/policy.ts";
import { type WaitingCount, waitingRulesOf } from "#domain/screening/waiting-household.ts";
import { countWaitingHouseholds } from "#infrastructure/db/load/count-waiting-households.ts";
import type { Author, Context } from "../context.ts";

export type WaitingAsked = {
  /** The list, matched as it stands now, whose households do not wait for it. */
  proposalId: string;
  programme: Programme;
  policy: Policy;
  /** Only poorer ones. */
  belowDecile: number;
};

/** How many households wait for a programme, by decile. One query; within the screening scope. */
export async function countWaiting(
  { actor, tx, today }: Context<Author>,
  { proposalId, programme, policy, belowDecile }: WaitingAsked,
): Promise<WaitingCount> {
  const { regencyId } = actor;
  const { need } = BENEFIT_TERMS[programme.benefit];
  return countWaitingHouseholds(tx, {
    regencyId,
    programme,
    need,
    belowDecile,
    today,
    rules: waitingRulesOf(policy, need),
    exceptProposalId: proposalId,
  });
}
