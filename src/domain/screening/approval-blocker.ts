import type { CandidateId, UserId } from "../shared/id.ts";
import type { Decision } from "./decision.ts";
import type { Flag } from "./flag.ts";
import type { FlagCode } from "./flag-code.ts";
import { type JudgedFlag, judgeFlags } from "./flag-status.ts";

/**
 * Why a list may not be approved, by this person and as it stands.
 * SELF_APPROVAL: proposed it, or a row of it. KEEPER_APPROVAL: decided one of the kept flags, which approving would sign for.
 * FLAGS_OPEN: block or review flags nobody has decided, or whose facts changed since. LIST_BLOCKED: the list as a whole
 * exceeds quota, budget or fund, or the programme is closed. ROWS_WAITING: rows wait for field verification; the list may
 * be approved without them, they then move to a follow-up list.
 */
export type ApprovalBlocker =
  | { code: "SELF_APPROVAL" }
  | { code: "KEEPER_APPROVAL"; flags: Flag[] }
  | { code: "FLAGS_OPEN"; flags: Flag[] }
  | { code: "LIST_BLOCKED"; codes: FlagCode[] }
  | { code: "ROWS_WAITING"; candidateIds: CandidateId[] };

export type ApprovalRequest = {
  flags: readonly Flag[];
  decisions: readonly Decision[];
  actorId: UserId;
  /** Who handed the list in, and who put a row on it since. */
  proposers: readonly UserId[];
  /** Leave the waiting rows out; the flags are then those of a screening without them. */
  withoutWaiting: boolean;
};

/** Everything that stands between a person and approving a list; empty means they may. */
export function approvalBlockers(request: ApprovalRequest): ApprovalBlocker[] {
  const { actorId, proposers, withoutWaiting } = request;
  const waiting = waitingRows(request);
  const left = new Set<CandidateId | null>(withoutWaiting ? waiting : []);
  const judged = judgeFlags(request.flags, request.decisions).filter(({ flag }) => !left.has(flag.candidateId));
  const open = judged.filter(isOpen).map(({ flag }) => flag);
  const keptByActor = judged.filter((one) => isKeptBy(one, actorId)).map(({ flag }) => flag);
  const listCodes = open.filter(({ candidateId }) => candidateId === null).map(({ code }) => code);
  const rowFlags = open.filter(({ candidateId }) => candidateId !== null);
  return [
    ...(proposers.includes(actorId) ? [{ code: "SELF_APPROVAL" } as const] : []),
    ...(keptByActor.length > 0 ? [{ code: "KEEPER_APPROVAL", flags: keptByActor } as const] : []),
    ...(rowFlags.length > 0 ? [{ code: "FLAGS_OPEN", flags: rowFlags } as const] : []),
    ...(listCodes.length > 0 ? [{ code: "LIST_BLOCKED", codes: listCodes } as const] : []),
    ...(waiting.length > 0 && !withoutWaiting ? [{ code: "ROWS_WAITING", candidateIds: waiting } as const] : []),
  ];
}

/** How many flags, rules or rows a blocker is about. */
export function countOfBlocker(blocker: ApprovalBlocker): number {
  switch (blocker.code) {
    case "SELF_APPROVAL":
      return 1;
    case "KEEPER_APPROVAL":
    case "FLAGS_OPEN":
      return blocker.flags.length;
    case "LIST_BLOCKED":
      return blocker.codes.length;
    case "ROWS_WAITING":
      return blocker.candidateIds.length;
  }
}

/** The rows that a list approved now would leave to a follow-up list, with their flags and decisions. */
export function waitingRows({ flags, decisions }: Pick<ApprovalRequest, "flags" | "decisions">): CandidateId[] {
  const waiting = judgeFlags(flags, decisions).filter(({ status }) => status === "WAITING");
  return [...new Set(waiting.flatMap(({ flag }) => flag.candidateId ?? []))];
}

/** The flags an approver signs for: each shown with its reason. */
export function keptFlags({ flags, decisions }: Pick<ApprovalRequest, "flags" | "decisions">): JudgedFlag[] {
  return judgeFlags(flags, decisions).filter(({ status, decision }) => {
    return status === "DECIDED" && decision?.kind === "KEPT";
  });
}

function isOpen({ status }: JudgedFlag): boolean {
  return status === "OPEN" || status === "REOPENED";
}

function isKeptBy({ decision }: JudgedFlag, actorId: UserId): boolean {
  return decision?.kind === "KEPT" && decision.decidedBy === actorId;
}
