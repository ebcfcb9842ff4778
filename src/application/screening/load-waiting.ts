import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import type { Programme } from "#domain/programme/programme.ts";
import type { Release } from "#domain/register/release.ts";
import type { Policy } from "#domain/screening/policy.ts";
import { type WaitingHousehold, waitingHouseholds, withStanding } from "#domain/screening/waiting-household.ts";
import { findUncoveredHouseholds } from "#infrastructure/db/load/find-uncovered-households.ts";
import { loadAid } from "#infrastructure/db/load/load-aid.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import { loadVerifications } from "#infrastructure/db/load/load-verifications.ts";
import type { Author, Context } from "../context.ts";

/**
 * The households that wait for a programme: the database finds who fits and has nothing for the need, the domain judges the
 * rest. `belowDecile` asks only for poorer ones, `among` only for those with the given ids. Within the screening scope; a
 * constant number of queries.
 */
export async function loadWaiting(
  { actor, tx, today }: Context<Author>,
  asked: {
    programme: Programme;
    policy: Policy;
    release: Release;
    belowDecile: number | null;
    among?: readonly string[];
    /** Whether they are to be ranked. */
    ranked?: true;
  },
): Promise<WaitingHousehold[]> {
  const { regencyId } = actor;
  const { programme, belowDecile, among = null } = asked;
  const { need } = BENEFIT_TERMS[programme.benefit];
  const uncovered = await findUncoveredHouseholds(tx, { regencyId, programme, need, belowDecile, among });
  const ids = uncovered.map(({ householdId }) => householdId);
  const households = await loadHouseholds(tx, { regencyId, ids });
  const personIds = [...households.values()].flatMap(({ members }) => members.map(({ id }) => id));
  const { policy, release, ranked = false } = asked;
  const assistance = await loadAid(tx, { regencyId, householdIds: ids, personIds, exceptProposalId: null });
  const verifications = await loadVerifications(tx, { regencyId, householdIds: ids });
  const facts = { today, policy, release, programme, proposalId: null, assistance, verifications };
  const waiting = waitingHouseholds(households.values(), facts);
  return ranked ? withStanding(waiting, households, facts) : waiting;
}
