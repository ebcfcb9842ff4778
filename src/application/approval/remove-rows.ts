import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { offerReplacements } from "./offer-replacements.ts";

type Removal = {
  list: LockedProposal;
  flags: readonly Pick<StoredFlag, "candidateId">[];
  reason: string;
  offerReplacement: boolean;
};

/** Takes the rows of these flags off the list, and, where asked for, offers its owner a family in the place of each. */
export async function removeRows(context: Context, { list, flags, reason, offerReplacement }: Removal): Promise<void> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const ids = [...new Set(flags.flatMap(({ candidateId }) => candidateId ?? []))];
  await tx.candidate.updateMany({
    where: { regencyId, id: { in: ids } },
    data: { state: "REMOVED", removedReason: reason.trim() || null },
  });
  if (offerReplacement) await offerReplacements(context, { list, candidateIds: ids });
}
