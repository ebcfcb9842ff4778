import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { openMatchRegister } from "#infrastructure/matching/match-registers.ts";
import type { Context } from "../context.ts";
import { rememberWaiting, USUAL_DECILES } from "./remember-waiting.ts";
import { toProgramme } from "./to-programme.ts";

/** Has in memory what takes seconds to read and serves every row of a list: the register, and who waits for the programme. */
export async function warmScreening(context: Context, list: Pick<LockedProposal, "id" | "programme">): Promise<void> {
  const { actor, tx, today } = context;
  const { regencyId } = actor;
  const release = await findActiveRelease(tx, regencyId);
  if (release === null) return;
  await openMatchRegister(tx, regencyId);
  await withScreeningScope(tx, async () =>
    rememberWaiting(context, {
      proposalId: list.id,
      programme: toProgramme(list.programme),
      policy: await loadPolicy(tx, { regencyId, today }),
      belowDecile: USUAL_DECILES + 1,
    }),
  );
}
