import type { DecisionKind } from "#domain/screening/decision.ts";
import { loadDecisionSteps } from "#infrastructure/db/load/load-decision-steps.ts";
import type { Context } from "../context.ts";
import { loadUserNames } from "./review-flag.ts";

/** One step of deciding: one flag or many alike, undone as one. */
export type ReviewStep = {
  batchId: string;
  kind: DecisionKind;
  reason: string | null;
  by: string;
  at: Date;
  flags: number;
  rowCount: number;
  /** The first of its rows, by number. */
  rows: number[];
  /** Taken back, or (`into`) decided again as something else in a later step. */
  undone: { by: string; at: Date; own: boolean; into: { kind: DecisionKind; batchId: string } | null } | null;
  /** Taken by the one who looks: what their undo key takes back. */
  own: boolean;
};

const MOST = 100;
/** Of more rows than somebody reads in a line only the number is said. */
const ROWS_NAMED = 12;

/** What was decided on a list, the latest step first. */
export async function readReviewSteps(context: Context, proposalId: string): Promise<ReviewStep[]> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const steps = await loadDecisionSteps(tx, { regencyId, proposalId, most: MOST, rowsNamed: ROWS_NAMED });
  const names = await loadUserNames(
    context,
    steps.flatMap(({ decidedById, undoneById }) => [decidedById, undoneById]),
  );
  return steps.map(({ decidedById, decidedAt, undoneById, undoneAt, replacedAs, replacedIn, ...step }) => ({
    ...step,
    by: names.get(decidedById) ?? "",
    at: decidedAt,
    undone: undoneAt && {
      by: names.get(undoneById ?? "") ?? "",
      at: undoneAt,
      own: undoneById === actor.userId,
      into: replacedAs && replacedIn ? { kind: replacedAs, batchId: replacedIn } : null,
    },
    own: decidedById === actor.userId,
  }));
}
