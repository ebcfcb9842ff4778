import type { DecisionKind } from "#domain/screening/decision.ts";
import type { Context } from "../context.ts";
import { loadUserNames } from "./review-flag.ts";

/** One step of deciding: one flag or many alike, undone as one. */
export type ReviewStep = {
  batchId: string;
  kind: DecisionKind;
  reason: string | null;
  by: string;
  at: Date;
  rows: number[];
  flags: number;
  undone: { by: string; at: Date; own: boolean } | null;
  /** Taken by the one who looks: what their undo key takes back. */
  own: boolean;
};

const MOST = 100;

/** What was decided on a list, the latest step first. */
export async function readReviewSteps(context: Context, proposalId: string): Promise<ReviewStep[]> {
  const { actor, tx } = context;
  const decisions = await tx.decision.findMany({
    where: { regencyId: actor.regencyId, proposalId },
    include: { flag: { select: { candidate: { select: { row: true } } } } },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: MOST * 10,
  });
  const names = await loadUserNames(
    context,
    decisions.flatMap(({ decidedById, undoneById }) => [decidedById, undoneById]),
  );
  const steps = [...Map.groupBy(decisions, ({ batchId }) => batchId).values()].slice(0, MOST);
  return steps.flatMap((step) => {
    const [first] = step;
    if (!first) return [];
    const { batchId, kind, reason, decidedById, decidedAt, undoneAt, undoneById } = first;
    const rows = new Set(step.flatMap(({ flag }) => flag.candidate?.row ?? []));
    const isUndone = step.every((decision) => decision.undoneAt !== null);
    return [
      {
        batchId,
        kind,
        reason,
        by: names.get(decidedById) ?? "",
        at: decidedAt,
        rows: [...rows].sort((a, b) => a - b),
        flags: step.length,
        undone:
          isUndone && undoneAt
            ? { by: names.get(undoneById ?? "") ?? "", at: undoneAt, own: undoneById === actor.userId }
            : null,
        own: decidedById === actor.userId,
      },
    ];
  });
}
