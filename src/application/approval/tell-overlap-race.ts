import { type Result, refuse } from "#domain/shared/result.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import { type Request, transact } from "../context.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";

/**
 * The database refused an approval because another was faster: screens the list anew, so that its flags say with whom it
 * overlaps, and answers with the first of those organisations.
 */
export async function tellOverlapRace(
  request: Request,
  { proposalId }: { proposalId: string },
): Promise<Result<never>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    await rescreenProposal(context, proposalId);
    const flags = await loadFlags(tx, { regencyId: actor.regencyId, proposalId });
    const overlaps = flags.flatMap(({ evidence }) => (evidence.code === "OVERLAP_COMMITTED" ? [evidence.other] : []));
    const code = overlaps[0]?.organisation ?? "";
    const owner = await tx.organisation.findUnique({
      where: { regencyId_code: { regencyId: actor.regencyId, code } },
      select: { name: true },
    });
    return refuse("OVERLAP_RACE", { count: overlaps.length, organisation: owner?.name ?? code });
  });
}
