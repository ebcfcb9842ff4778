import { findRowVillages } from "#infrastructure/db/load/find-row-villages.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { suggestReplacements } from "../proposal/suggest-replacements.ts";

/** Offers the owner of a list a family in the place of each of these removed rows, as far as families wait. */
export async function offerReplacements(
  context: Context,
  { list, candidateIds }: { list: LockedProposal; candidateIds: readonly string[] },
): Promise<void> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const villages = await findRowVillages(tx, { regencyId, candidateIds });
  const rows = candidateIds.map((candidateId) => ({ candidateId, villageCode: villages.get(candidateId) ?? null }));
  for (const [id, { first }] of await suggestReplacements(context, { list, rows })) {
    await tx.candidate.update({
      where: { regencyId_id: { regencyId, id } },
      data: { offeredHouseholdId: first.householdId },
    });
  }
}
