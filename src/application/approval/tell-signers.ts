import type { MissingSignature } from "#domain/approval/signature.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { readSigning } from "./read-signing.ts";

/**
 * Tells whoever may give a signature that a list still needs: that it is ready to be signed, or that somebody has signed and it
 * still waits. Not who has signed already, nor who handed it in.
 */
export async function tellSigners(
  context: Context,
  list: LockedProposal,
  kind: "proposal-ready" | "proposal-signed",
): Promise<void> {
  const { regencyId, id, title, submittedById } = list;
  const flags = await loadFlags(context.tx, { regencyId, proposalId: id });
  const { missing, signatures } = await readSigning(context, list, { flags });
  const signed = signatures.filter(({ holds }) => holds).map(({ userId }) => userId);
  const users = await context.tx.user.findMany({
    where: {
      regencyId,
      id: { notIn: [...signed, ...(submittedById === null ? [] : [submittedById])] },
      OR: missing.map((need) => whoMeets(need, list)),
    },
    select: { id: true },
  });
  const message = { kind, href: `/review/${id}`, params: { title } };
  await notify(context, { userIds: users.map((user) => user.id) }, message);
}

/** Planners sign for everybody; managers and officers of Baznas for their own organisation and its children. */
function whoMeets({ role, organisationKind }: MissingSignature, { programme: { owner } }: LockedProposal) {
  const own =
    role === "PLANNER" ? {} : { id: { in: [owner.id, ...(owner.parentId === null ? [] : [owner.parentId])] } };
  return { role, organisation: { ...own, ...(organisationKind !== null && { kind: organisationKind }) } };
}
