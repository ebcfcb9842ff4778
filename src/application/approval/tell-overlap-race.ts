import { type Result, refuse } from "#domain/shared/result.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import { type Request, transact } from "../context.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { whoWasFirst } from "./who-was-first.ts";

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
    const { overlaps, ...first } = await whoWasFirst(
      context,
      flags.map(({ evidence }) => evidence),
    );
    return refuse("OVERLAP_RACE", { count: overlaps, ...first });
  });
}
