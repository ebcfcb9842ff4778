import type { ConflictLine } from "./conflict-lines.ts";

/** The conflicts before and after one in the queue, and the next that somebody has to decide, also from the beginning. */
export function neighbours(
  lines: readonly Pick<ConflictLine, "id" | "status">[],
  currentId: string | null,
): { previous: string | undefined; next: string | undefined; nextOpen: string | undefined } {
  const at = lines.findIndex(({ id }) => id === currentId);
  const onward = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))];
  return {
    previous: lines[at - 1]?.id,
    next: lines[at + 1]?.id,
    nextOpen: onward.find(({ status }) => status === "OPEN")?.id,
  };
}
