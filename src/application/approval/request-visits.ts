import { findRowVillages } from "#infrastructure/db/load/find-row-villages.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context } from "../context.ts";
import { tellVerifiers } from "./tell-verifiers.ts";

/** Asks for a field visit for each flag; several flags of one row are one errand. The verifiers of its village are told. */
export async function requestVisits(
  context: Context,
  { list, flags }: { list: LockedProposal; flags: readonly StoredFlag[] },
): Promise<void> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  const candidateIds = [...new Set(flags.flatMap(({ candidateId }) => candidateId ?? []))];
  const villages = await findRowVillages(tx, { regencyId, candidateIds });
  await tx.verification.createMany({
    data: flags.map((flag) => ({
      regencyId,
      id: newId(),
      householdId: flag.candidate?.householdId ?? null,
      proposalId: list.id,
      candidateId: flag.candidateId,
      flagId: flag.id,
      villageCode: villages.get(flag.candidateId ?? "") ?? null,
      requestedById: actor.userId,
      requestedAt: now,
    })),
  });
  await tellVerifiers(context, { villageCodes: [...villages.values()], count: candidateIds.length });
}

/** Calls off the visits asked for on these flags that nobody has made yet. */
export async function cancelVisits({ actor, tx }: Context, flagIds: readonly string[]): Promise<void> {
  await tx.verification.updateMany({
    where: { regencyId: actor.regencyId, flagId: { in: [...flagIds] }, state: "REQUESTED" },
    data: { state: "CANCELLED" },
  });
}
