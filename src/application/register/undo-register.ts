import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { countRelease } from "#infrastructure/db/save/finish-release.ts";
import { removeOrphans, removeRecords } from "#infrastructure/db/save/undo-release.ts";
import type { Author, Context } from "../context.ts";
import type { ImportRun } from "../import/import-kind.ts";
import { rescreenOpenLists } from "../screening/rescreen-open-lists.ts";
import { askComparison } from "./ask-comparison.ts";
import type { RegisterSettings } from "./register-settings.ts";

type Undone = ImportRun<RegisterSettings> & { targetId: string };

/**
 * Takes a release back: the one before it is active again, and identities born with it that nothing points at are removed.
 * Mended rows are taken out of their release alone. Refused: RELEASE_IN_USE (a list was approved on it), RELEASE_NOT_LATEST
 * (a later one was loaded over it: that one goes first).
 */
export async function undoRegister(context: Context<Author>, { importId, targetId }: Undone): Promise<Result<null>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const key = { regencyId_id: { regencyId, id: targetId } };
  const release = await tx.release.findUniqueOrThrow({ where: key });
  const approved = await tx.proposal.count({ where: { regencyId, releaseId: targetId, approvedAt: { not: null } } });
  if (approved > 0) return refuse("RELEASE_IN_USE", { lists: approved, release: release.label });
  const successors = await tx.release.count({ where: { regencyId, previousId: targetId, state: { not: "UNDONE" } } });
  if (successors > 0) return refuse("RELEASE_NOT_LATEST", { release: release.label });

  const isWhole = release.importId === importId;
  await removeRecords(tx, { regencyId, releaseId: targetId, importId: isWhole ? null : importId });
  await tx.continuityLink.deleteMany({ where: { regencyId, releaseId: targetId, ...(!isWhole && { verdict: null }) } });
  await removeOrphans(tx, { regencyId, releaseId: targetId });
  if (isWhole) {
    await tx.release.update({ where: key, data: { state: "UNDONE", households: 0, people: 0 } });
    if (release.state === "ACTIVE") await activateFormer(context, release.previousId);
  } else await countRelease(tx, { regencyId, releaseId: targetId });
  await rescreenOpenLists(context);
  await askComparison(context);
  return ok(null);
}

async function activateFormer({ actor, tx }: Context<Author>, previousId: string | null): Promise<void> {
  if (previousId === null) return;
  const { regencyId } = actor;
  await tx.release.update({ where: { regencyId_id: { regencyId, id: previousId } }, data: { state: "ACTIVE" } });
}
