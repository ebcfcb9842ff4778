import { findListsSharingHouseholds } from "#infrastructure/db/load/find-lists-sharing-households.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";

/**
 * After a step that changes what a list means to others (submitted, withdrawn, a row removed, approved, revoked): every other
 * open list that names one of its households is screened again in the background.
 */
export async function rescreenAffectedLists(context: Context<Author>, proposalId: string): Promise<void> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const ids = await withScreeningScope(tx, () => findListsSharingHouseholds(tx, { regencyId, proposalId }));
  for (const id of ids) await enqueue(context, { name: "rescreen-proposal", data: { proposalId: id } });
}
