import type { Match } from "#domain/matching/match.ts";
import { Release } from "#domain/register/release.ts";
import type { MatchedCandidate, ScreeningContext } from "#domain/screening/context.ts";
import { ProposalId } from "#domain/shared/id.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadAid } from "#infrastructure/db/load/load-aid.ts";
import { loadFormerMembers } from "#infrastructure/db/load/load-former-members.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import { loadProgrammeUse } from "#infrastructure/db/load/load-programme-use.ts";
import { loadVerifications } from "#infrastructure/db/load/load-verifications.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Author, Context } from "../context.ts";
import { countWaiting } from "./count-waiting.ts";
import { toProgramme } from "./to-programme.ts";

type Asked = {
  list: LockedProposal;
  rows: readonly MatchedCandidate[];
  release: NonNullable<Awaited<ReturnType<typeof findActiveRelease>>>;
  /** How many wait for the programme: counted anew, unless told otherwise. */
  findWaiting?: typeof countWaiting;
};

/**
 * Everything the rules may look at for these rows of a list. Within the screening scope; a constant number of queries whatever
 * their number.
 */
export async function loadScreeningContext(
  context: Context<Author>,
  { list, rows, release: stored, findWaiting = countWaiting }: Asked,
): Promise<ScreeningContext> {
  const { tx, today } = context;
  const { regencyId } = list;
  const programme = toProgramme(list.programme);
  const policy = await loadPolicy(tx, { regencyId, today });
  const release = Release.parse({ source: stored.source, date: toDay(stored.date) });
  const matches = rows.map(({ match }) => match);
  const householdIds = [...new Set(matches.flatMap(householdsOf))];
  const personIds = matches.flatMap((match) => (match.kind === "CERTAIN" ? [match.personId] : []));
  const households = await loadHouseholds(tx, { regencyId, ids: householdIds });
  const known = matches.flatMap((match) => ("householdId" in match ? [match.householdId] : []));
  const belowDecile = Math.max(0, ...known.map((id) => households.get(id)?.decile ?? 0));
  return {
    today,
    policy,
    release,
    programme,
    proposalId: ProposalId.parse(list.id),
    households,
    formerMembers: await loadFormerMembers(tx, { regencyId, ids: formerMembersOf(matches, households) }),
    assistance: await loadAid(tx, { regencyId, householdIds, personIds, exceptProposalId: list.id }),
    verifications: await loadVerifications(tx, { regencyId, householdIds }),
    programmeUse: await loadProgrammeUse(tx, { regencyId, programmeId: list.programmeId, exceptProposalId: list.id }),
    fund: null,
    waiting: await findWaiting(context, { proposalId: list.id, programme, policy, belowDecile }),
  };
}

/** Who is certain and stands only in an older release, while the active one has their household without them. */
function formerMembersOf(matches: readonly Match[], households: ScreeningContext["households"]): string[] {
  return matches.flatMap((match) => {
    if (match.kind !== "CERTAIN") return [];
    const members = households.get(match.householdId)?.members ?? [];
    return members.some(({ id }) => id === match.personId) ? [] : [match.personId];
  });
}

function householdsOf(match: Match): string[] {
  if (match.kind === "CERTAIN" || match.kind === "HOUSEHOLD_ONLY") return [match.householdId];
  if (match.kind === "UNMATCHED") return [];
  return match.options.map(({ householdId }) => householdId);
}
