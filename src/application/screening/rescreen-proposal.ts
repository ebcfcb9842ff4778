import type { Match } from "#domain/matching/match.ts";
import { isOpen } from "#domain/proposal/proposal-state.ts";
import { Release } from "#domain/register/release.ts";
import type { MatchedCandidate, ScreeningContext } from "#domain/screening/context.ts";
import { screen } from "#domain/screening/screen.ts";
import { ProposalId } from "#domain/shared/id.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadAid } from "#infrastructure/db/load/load-aid.ts";
import { loadFormerMembers } from "#infrastructure/db/load/load-former-members.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import { loadProgrammeUse } from "#infrastructure/db/load/load-programme-use.ts";
import { loadVerifications } from "#infrastructure/db/load/load-verifications.ts";
import { type LockedProposal, lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { versionNumber } from "#infrastructure/db/policy-version.ts";
import { saveFlags } from "#infrastructure/db/save/save-flags.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Author, Context } from "../context.ts";
import { loadWaiting } from "./load-waiting.ts";
import { matchRows } from "./match-rows.ts";
import { tellOfConflicts } from "./tell-of-conflicts.ts";
import { toProgramme } from "./to-programme.ts";

/**
 * Matches the rows of a list, screens them against everything the regency knows, and stores matches and flags, inside the
 * caller's transaction. Call it after any change of rows, state, aid, visits or policy. A constant number of queries whatever
 * the length of the list. Without an active release nothing can be said: rows stay unmatched and unflagged. A list that is
 * decided stays as it was decided, also when the job that asks was queued before. Answers with the version the list then has (raised
 * where a ruling on another list settles one of its rows); null where it was not screened.
 */
export async function rescreenProposal(context: Context<Author>, proposalId: string): Promise<number | null> {
  const { actor, tx } = context;
  return withScreeningScope(tx, async () => {
    const list = await lockProposal(tx, { regencyId: actor.regencyId, id: proposalId });
    if (list === null || !isOpen(list.state)) return null;
    const release = await findActiveRelease(tx, list.regencyId);
    if (release === null) return null;
    const { rows, isRuledAnew } = await matchRows(context, list);
    const screening = await loadContext(context, { list, rows, release });
    const flags = screen({ candidates: rows, context: screening });
    await tellOfConflicts(context, { list, flags });
    await saveFlags(tx, { regencyId: list.regencyId, proposalId, ownerId: list.ownerId, flags, now: context.now });
    const { version } = await tx.proposal.update({
      where: { regencyId_id: { regencyId: list.regencyId, id: proposalId } },
      data: {
        screenedAt: context.now,
        releaseId: release.id,
        policyVersion: versionNumber(screening.policy.version),
        ...(isRuledAnew && { version: { increment: 1 } }),
      },
      select: { version: true },
    });
    return version;
  });
}

type Loaded = {
  list: LockedProposal;
  rows: readonly MatchedCandidate[];
  release: NonNullable<Awaited<ReturnType<typeof findActiveRelease>>>;
};

async function loadContext(context: Context<Author>, { list, rows, ...loaded }: Loaded): Promise<ScreeningContext> {
  const { tx, today } = context;
  const { regencyId } = list;
  const programme = toProgramme(list.programme);
  const policy = await loadPolicy(tx, { regencyId, today });
  const release = Release.parse({ source: loaded.release.source, date: toDay(loaded.release.date) });
  const matches = rows.map(({ match }) => match);
  const householdIds = [...new Set(matches.flatMap(householdsOf))];
  const personIds = matches.flatMap((match) => (match.kind === "CERTAIN" ? [match.personId] : []));
  const households = await loadHouseholds(tx, { regencyId, ids: householdIds });
  const belowDecile = Math.max(0, ...[...households.values()].map(({ decile }) => decile ?? 0));
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
    waiting: await loadWaiting(context, { programme, policy, release, belowDecile }),
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
