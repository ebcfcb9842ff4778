import { transactAsSystem } from "#application/context.ts";
import { rescreenProposal as rescreen } from "#application/screening/rescreen-proposal.ts";
import type { JobHandler } from "./handler.ts";
import { systemRequest } from "./person-request.ts";

/** Screens a list again because something it rests on has changed: another list, aid, a visit, the register, policy. */
export const rescreenProposal: JobHandler<"rescreen-proposal"> = async ({ proposalId }, attempt) => {
  await transactAsSystem(systemRequest(attempt), (context) => rescreen(context, proposalId));
};
