import { findOpenListsOfHouseholds } from "#infrastructure/db/load/find-lists-sharing-households.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";

/** After aid of these households was loaded or taken back: every open list that names one is screened again in the background. */
export async function rescreenListsOfHouseholds(
  context: Context<Author>,
  householdIds: readonly string[],
): Promise<void> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const ids = await withScreeningScope(tx, () => findOpenListsOfHouseholds(tx, { regencyId, householdIds }));
  for (const id of ids) await enqueue(context, { name: "rescreen-proposal", data: { proposalId: id } });
}
