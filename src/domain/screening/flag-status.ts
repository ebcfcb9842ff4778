import { type Decision, decisionsFor, keyOfFlag } from "./decision.ts";
import type { Flag } from "./flag.ts";

/**
 * Where a flag stands. SHOWN: an info, nothing is owed. OPEN: nobody decided. REOPENED: its facts changed after the
 * decision. WAITING: a field verification is asked and not yet answered. DECIDED: removed, kept, or verified.
 */
export type FlagStatus = "SHOWN" | "OPEN" | "REOPENED" | "WAITING" | "DECIDED";

/** The part of a flag that its standing rests on: a queue of many lists need not load their evidence. */
export type JudgeableFlag = Pick<Flag, "code" | "severity" | "candidateId" | "subject" | "evidenceHash">;

export type JudgedFlag<Judged extends JudgeableFlag = Flag> = {
  flag: Judged;
  decision: Decision | null;
  status: FlagStatus;
};

/** Every flag with the decision taken on it, if any it permits. A removed row settles all its flags. */
export function judgeFlags<Judged extends JudgeableFlag>(
  flags: readonly Judged[],
  decisions: readonly Decision[],
): JudgedFlag<Judged>[] {
  const byKey = new Map(decisions.map((decision) => [keyOfFlag(decision), decision]));
  const removed = new Set(decisions.filter(({ kind }) => kind === "REMOVED").map(({ candidateId }) => candidateId));
  return flags.map((flag) => {
    const taken = byKey.get(keyOfFlag(flag));
    const decision = taken && decisionsFor(flag).includes(taken.kind) ? taken : null;
    const gone = flag.candidateId !== null && removed.has(flag.candidateId);
    return { flag, decision, status: gone ? "DECIDED" : statusOf(flag, decision) };
  });
}

/** The block and review flags that hold up the list: undecided, reopened or waiting for a verification. */
export function openFlags(flags: readonly Flag[], decisions: readonly Decision[]): JudgedFlag[] {
  return judgeFlags(flags, decisions).filter(({ status }) => status !== "SHOWN" && status !== "DECIDED");
}

function statusOf(flag: JudgeableFlag, decision: Decision | null): FlagStatus {
  if (decision === null) return flag.severity === "info" ? "SHOWN" : "OPEN";
  if (decision.kind === "VERIFY" && !decision.verified) return "WAITING";
  if (flag.severity === "info") return "SHOWN";
  return decision.evidenceHash === flag.evidenceHash ? "DECIDED" : "REOPENED";
}
