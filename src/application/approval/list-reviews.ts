import { can, holds } from "#domain/access/can.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import { PENDING_STATES, type ProposalState } from "#domain/proposal/proposal-state.ts";
import { judgeFlags } from "#domain/screening/flag-status.ts";
import { CandidateId } from "#domain/shared/id.ts";
import { type Rupiah, rupiah, times } from "#domain/shared/money.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { loadFlagStandings } from "#infrastructure/db/load/load-flag-standings.ts";
import { type Context, type Request, transact } from "../context.ts";
import { toDecision } from "./judged-list.ts";

/** A list that waits: for the planner, for a second signature, or back with its owner. */
export type WaitingList = {
  id: string;
  title: string;
  state: ProposalState;
  owner: { name: string; kind: OrganisationKind };
  programme: string;
  rows: number;
  total: Rupiah;
  flags: FlagTally;
  waitsFor: WaitsFor;
  submittedAt: Date | null;
  returnedReason: string | null;
  /** Nobody else is needed: this person may sign as far as role and hands go. */
  mine: boolean;
};

/** What a list under way waits for: its owner, the planner's decisions, visits for every row, or the second signature. */
export type WaitsFor = "OWNER" | "DECISIONS" | "VISITS" | "SIGNATURE";

/** `block`, `review`: not yet decided. `waiting`: for a visit. `total` leaves out what is only shown. */
export type FlagTally = { block: number; review: number; waiting: number; decided: number; total: number };

/** The lists under way that the actor may read, the oldest first. A constant number of queries. Refused: FORBIDDEN. */
export async function listReviews(request: Request): Promise<Result<WaitingList[]>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!holds(actor.role, "proposal.read")) return refuse("FORBIDDEN");
    const lists = await tx.proposal.findMany({
      where: { regencyId, state: { in: [...PENDING_STATES] } },
      include: {
        programme: { include: { owner: true } },
        _count: { select: { candidates: { where: { state: "LISTED" } } } },
      },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    });
    const readable = lists.filter((list) => can(actor, "proposal.read", { regencyId, ownerId: list.ownerId }));
    const tallies = await tallyFlags(
      context,
      readable.map(({ id }) => id),
    );
    return ok(
      readable.map(({ programme, _count, ...list }) => ({
        id: list.id,
        title: list.title,
        state: list.state,
        owner: { name: programme.owner.name, kind: programme.owner.kind },
        programme: programme.name,
        rows: _count.candidates,
        total: times(rupiah(programme.amount ?? 0n), _count.candidates),
        ...standingOf({ state: list.state, rows: _count.candidates, tally: tallies.get(list.id) ?? NO_FLAGS }),
        submittedAt: list.submittedAt,
        returnedReason: list.state === "RETURNED" ? list.returnedReason : null,
        mine:
          list.submittedById !== actor.userId &&
          can(actor, "proposal.approve", { regencyId, ownerId: list.ownerId, ownerKind: programme.owner.kind }),
      })),
    );
  });
}

const NO_FLAGS: Tally = { flags: { block: 0, review: 0, waiting: 0, decided: 0, total: 0 }, waitingRows: 0 };

async function tallyFlags({ actor, tx }: Context, proposalIds: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  const standings = await loadFlagStandings(tx, { regencyId: actor.regencyId, proposalIds });
  const byList = Map.groupBy(standings, ({ proposalId }) => proposalId);
  const removed = await tx.candidate.groupBy({
    by: ["proposalId"],
    where: {
      regencyId: actor.regencyId,
      proposalId: { in: [...proposalIds] },
      state: "REMOVED",
      flags: { some: { decisions: { some: { kind: "REMOVED", undoneAt: null } } } },
    },
    _count: true,
  });
  const removedFrom = new Map(removed.map(({ proposalId, _count }) => [proposalId, _count]));
  return new Map(proposalIds.map((id) => [id, tally(byList.get(id) ?? [], removedFrom.get(id) ?? 0)]));
}

type Standing = Awaited<ReturnType<typeof loadFlagStandings>>[number];

type Tally = { flags: FlagTally; waitingRows: number };

/** Rows that wait for a visit do not hold up the others: what is left may be signed for without them. */
function standingOf({ state, rows, tally }: { state: ProposalState; rows: number; tally: Tally }) {
  const { flags, waitingRows } = tally;
  return { flags, waitsFor: waitsFor({ state, open: flags.block + flags.review, staying: rows - waitingRows }) };
}

function waitsFor({ state, open, staying }: { state: ProposalState; open: number; staying: number }): WaitsFor {
  if (state === "RETURNED") return "OWNER";
  if (state === "SUBMITTED" || open > 0) return "DECISIONS";
  return staying > 0 ? "SIGNATURE" : "VISITS";
}

/** A row the planner removed is one decision; its flags are cleared. */
function tally(standings: readonly Standing[], removed: number): Tally {
  const judged = standings.map((flag) => ({ ...flag, candidateId: CandidateId.nullable().parse(flag.candidateId) }));
  const decisions = standings.flatMap(toDecision);
  const counted = judgeFlags(judged, decisions).filter(({ status }) => status !== "SHOWN");
  const count = (fits: (one: (typeof counted)[number]) => boolean) => counted.filter(fits).length;
  const isOpen = ({ status }: (typeof counted)[number]) => status === "OPEN" || status === "REOPENED";
  const flags = {
    block: count((one) => isOpen(one) && one.flag.severity === "block"),
    review: count((one) => isOpen(one) && one.flag.severity === "review"),
    waiting: count(({ status }) => status === "WAITING"),
    decided: count(({ status }) => status === "DECIDED") + removed,
    total: counted.length + removed,
  };
  const waiting = counted.filter(({ status }) => status === "WAITING").map(({ flag }) => flag.candidateId);
  return { flags, waitingRows: new Set(waiting).size };
}
