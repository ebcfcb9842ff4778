import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";

/**
 * Has the release in use compared with itself in the background, after its records changed or another came into use. Until that is
 * done it counts as not compared. False: there is none.
 */
export async function askComparison(context: Context<Author>): Promise<boolean> {
  const { actor, tx } = context;
  const release = await findActiveRelease(tx, actor.regencyId);
  if (!release) return false;
  const key = { regencyId_id: { regencyId: actor.regencyId, id: release.id } };
  await tx.release.update({ where: key, data: { comparedAt: null } });
  await enqueue(context, { name: "compare-release", data: { releaseId: release.id } });
  return true;
}
