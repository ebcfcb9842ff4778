import { isOpen } from "#domain/proposal/proposal-state.ts";
import { screen } from "#domain/screening/screen.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { versionNumber } from "#infrastructure/db/policy-version.ts";
import { saveFlags } from "#infrastructure/db/save/save-flags.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Author, Context } from "../context.ts";
import { loadScreeningContext } from "./load-screening-context.ts";
import { matchRows } from "./match-rows.ts";
import { tellOfConflicts } from "./tell-of-conflicts.ts";

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
    const screening = await loadScreeningContext(context, { list, rows, release });
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
