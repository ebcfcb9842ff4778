import { can } from "#domain/access/can.ts";
import { OPEN_STATES } from "#domain/proposal/proposal-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { countDecileChange, type DecileChange } from "#infrastructure/db/load/count-decile-change.ts";
import { type Request, transact } from "../context.ts";
import { type ReleaseSummary, summariseRelease } from "./release-summary.ts";

export type ReleaseChange = {
  release: ReleaseSummary;
  /** The release it took the place of. */
  before: ReleaseSummary | null;
  change: DecileChange;
  /** Open lists, and how many of them still wait to be screened against it. */
  lists: number;
  listsWaiting: number;
  /** Lists approved on it: with one, it cannot be undone any more. */
  approved: number;
};

/** What a release changed against the one before it. Refused: FORBIDDEN, NOT_FOUND. */
export async function describeReleaseChange(
  request: Request,
  { releaseId }: { releaseId: string },
): Promise<Result<ReleaseChange>> {
  return transact(request, async ({ actor, tx }) => {
    const { regencyId } = actor;
    if (!can(actor, "register.read", { regencyId })) return refuse("FORBIDDEN");
    const find = (id: string) => tx.release.findUnique({ where: { regencyId_id: { regencyId, id } } });
    const release = await find(releaseId);
    if (!release) return refuse("NOT_FOUND");
    const before = release.previousId ? await find(release.previousId) : null;
    const open = { regencyId, state: { in: [...OPEN_STATES] } };
    const unscreened = [{ screenedAt: null }, { releaseId: null }, { releaseId: { not: releaseId } }];
    return ok({
      release: summariseRelease(release),
      before: before && summariseRelease(before),
      change: await countDecileChange(tx, { regencyId, releaseId, beforeId: before?.id ?? null }),
      lists: await tx.proposal.count({ where: open }),
      listsWaiting: await tx.proposal.count({ where: { ...open, OR: unscreened } }),
      approved: await tx.proposal.count({ where: { regencyId, releaseId, approvedAt: { not: null } } }),
    });
  });
}
