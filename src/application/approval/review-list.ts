import { can } from "#domain/access/can.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import type { Benefit } from "#domain/programme/benefit.ts";
import { type ProposalState, stateAfter } from "#domain/proposal/proposal-state.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { type Rupiah, rupiah, times } from "#domain/shared/money.ts";
import type { Period } from "#domain/shared/period.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { toProgramme } from "../screening/to-programme.ts";
import { loadUserNames } from "./review-flag.ts";

/** The head of the desk: which list, whose, of what, how much, and who did what to it. */
export type ReviewList = {
  id: string;
  title: string;
  state: ProposalState;
  version: number;
  owner: { name: string; kind: OrganisationKind };
  programme: { code: string; name: string; benefit: Benefit; period: Period; amount: Rupiah };
  rows: number;
  removed: number;
  /** Rows times the programme's amount. */
  total: Rupiah;
  submitted: Signature | null;
  taken: Signature | null;
  returned: (Signature & { reason: string }) | null;
  approved: (Signature & { decreeNumber: string | null; decreeDate: IsoDate | null }) | null;
  revoked: (Signature & { reason: string }) | null;
  followUpOf: { id: string; title: string } | null;
  policyVersion: number | null;
  screenedAt: Date | null;
  /** What the one who looks may do now. */
  may: Record<"take" | "return" | "decide" | "revoke", boolean>;
};

/** `own`: by the one who looks. */
type Signature = { by: string; at: Date; own: boolean };

export async function describeList(context: Context, list: LockedProposal): Promise<ReviewList> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const counts = await tx.candidate.groupBy({
    by: ["state"],
    where: { regencyId, proposalId: list.id },
    _count: true,
  });
  const countOf = (state: string) => counts.find((one) => one.state === state)?._count ?? 0;
  const { code, benefit, period, amount } = toProgramme(list.programme);
  const { owner } = list.programme;
  return {
    id: list.id,
    title: list.title,
    state: list.state,
    version: list.version,
    owner: { name: owner.name, kind: owner.kind },
    programme: { code, name: list.programme.name, benefit, period, amount: amount ?? rupiah(0) },
    rows: countOf("LISTED"),
    removed: countOf("REMOVED"),
    total: times(amount ?? rupiah(0), countOf("LISTED")),
    ...(await signaturesOf(context, list)),
    followUpOf: await findOrigin(context, list),
    policyVersion: list.policyVersion,
    screenedAt: list.screenedAt,
    may: mayDo(context, list),
  };
}

async function signaturesOf(context: Context, list: LockedProposal) {
  const names = await loadUserNames(context, [
    list.submittedById,
    list.takenById,
    list.returnedById,
    list.approvedById,
    list.revokedById,
  ]);
  const sign = (id: string | null, at: Date | null): Signature | null =>
    id !== null && at !== null ? { by: names.get(id) ?? "", at, own: id === context.actor.userId } : null;
  const returned = sign(list.returnedById, list.returnedAt);
  const approved = sign(list.approvedById, list.approvedAt);
  const revoked = sign(list.revokedById, list.revokedAt);
  const { decreeNumber, decreeDate } = list;
  return {
    submitted: sign(list.submittedById, list.submittedAt),
    taken: sign(list.takenById, list.takenAt),
    returned: returned && { ...returned, reason: list.returnedReason ?? "" },
    approved: approved && { ...approved, decreeNumber, decreeDate: decreeDate && toDay(decreeDate) },
    revoked: revoked && { ...revoked, reason: list.revokedReason ?? "" },
  };
}

async function findOrigin({ actor, tx }: Context, { followUpOfId }: LockedProposal) {
  if (followUpOfId === null) return null;
  return tx.proposal.findUnique({
    where: { regencyId_id: { regencyId: actor.regencyId, id: followUpOfId } },
    select: { id: true, title: true },
  });
}

function mayDo({ actor }: Context, list: LockedProposal): ReviewList["may"] {
  const resource = { regencyId: list.regencyId, ownerId: list.ownerId, ownerKind: list.programme.owner.kind };
  return {
    take: can(actor, "flag.decide", resource) && stateAfter(list.state, "take") !== null,
    return: can(actor, "proposal.return", resource) && stateAfter(list.state, "return") !== null,
    decide: can(actor, "flag.decide", resource) && list.state === "UNDER_REVIEW",
    revoke: can(actor, "proposal.revoke", resource) && stateAfter(list.state, "revoke") !== null,
  };
}
