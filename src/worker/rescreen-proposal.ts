import { transactAsSystem } from "#application/context.ts";
import { rescreenProposal as rescreen } from "#application/screening/rescreen-proposal.ts";
import type { JobHandler } from "./handler.ts";

/** Screens a list again because something it rests on has changed: another list, aid, a visit, the register, policy. */
export const rescreenProposal: JobHandler<"rescreen-proposal"> = async ({ proposalId }, { author, now }) => {
  const request = { actor: { regencyId: author.regencyId }, now, requestId: author.requestId };
  await transactAsSystem(request, (context) => rescreen(context, proposalId));
};
