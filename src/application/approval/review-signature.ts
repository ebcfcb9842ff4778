import { can } from "#domain/access/can.ts";
import {
  type ApprovalBlocker,
  approvalBlockers,
  countOfBlocker,
  waitingRows,
} from "#domain/screening/approval-blocker.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { findProposers } from "./find-proposers.ts";
import { toDecisions, toFlags } from "./judged-list.ts";

/** What stands between the one who looks and the second signature. */
export type ReviewSignature = {
  /** This person's role signs for such lists. */
  allowed: boolean;
  /** What is in the way even without the rows that wait for a visit. */
  blockers: { code: ApprovalBlocker["code"]; count: number }[];
  /** Rows that wait for a visit, by number. */
  waiting: number[];
  /** Rows with every flag decided and still nobody to give to, by number. */
  nobody: number[];
  /** How many rows would be approved now, the waiting ones left out. */
  rows: number;
};

export async function readSignature(context: Context, list: LockedProposal): Promise<ReviewSignature> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const stored = await loadFlags(tx, { regencyId, proposalId: list.id });
  const judged = { flags: toFlags(stored), decisions: toDecisions(stored) };
  const waiting = new Set<string>(waitingRows(judged));
  const blockers = approvalBlockers({
    ...judged,
    actorId: actor.userId,
    proposers: await findProposers(context, list),
    withoutWaiting: true,
  });
  const rows = await tx.candidate.findMany({
    where: { regencyId, proposalId: list.id, state: "LISTED" },
    select: { id: true, row: true, householdId: true, personId: true },
    orderBy: { row: "asc" },
  });
  const open = new Set<string>(
    blockers
      .flatMap((blocker) => (blocker.code === "FLAGS_OPEN" ? blocker.flags : []))
      .flatMap((flag) => flag.candidateId ?? []),
  );
  const isNobody = list.programme.unit === "PERSON" ? hasNoPerson : hasNoHousehold;
  const staying = rows.filter(({ id }) => !waiting.has(id));
  return {
    allowed: can(actor, "proposal.approve", { regencyId, ownerId: list.ownerId, ownerKind: list.programme.owner.kind }),
    blockers: blockers.map((blocker) => ({ code: blocker.code, count: countOfBlocker(blocker) })),
    waiting: rows.filter(({ id }) => waiting.has(id)).map(({ row }) => row),
    nobody: staying.filter((row) => isNobody(row) && !open.has(row.id)).map(({ row }) => row),
    rows: staying.length,
  };
}

type Row = { householdId: string | null; personId: string | null };

function hasNoPerson({ personId }: Row): boolean {
  return personId === null;
}

function hasNoHousehold({ householdId }: Row): boolean {
  return householdId === null;
}
