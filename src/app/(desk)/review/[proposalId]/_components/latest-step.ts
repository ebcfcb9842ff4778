/**
 * The latest of these steps that stands: one that was taken back, or decided again, elsewhere on the desk or by somebody else is
 * passed over (`undone`, by batch); one still on its way has no batch yet.
 */
export function latestStanding<Step extends { batchId: string | null }>(
  steps: readonly Step[],
  undone: ReadonlySet<string>,
): Step | undefined {
  return steps.findLast(({ batchId }) => batchId === null || !undone.has(batchId));
}
