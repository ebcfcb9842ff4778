import type { DeskPart, DeskRow } from "./desk-queue.ts";

/** Where J and K lead from a row, and where one goes on after deciding it; null: nowhere, or to the list as a whole. */
export type Walk = { previous: string | null; next: string | null; onward: string | null };

/** What is only shown is passed over, unless one stands in it; one does not go on to rows whose decision is on its way (`busy`). */
export function walkFrom(
  parts: readonly DeskPart[],
  current: string | null,
  { busy = new Set() }: { busy?: ReadonlySet<string> } = {},
): Walk {
  const shown = parts.find(({ look }) => look === "shown")?.rows ?? [];
  const walked = shown.some(({ id }) => id === current) ? parts : parts.filter(({ look }) => look !== "shown");
  const ids = walked.flatMap(({ rows }) => rows.map(({ id }) => id));
  const at = current === null ? -1 : ids.indexOf(current);
  const owed = rowsOwedIn(parts)
    .map(({ id }) => id)
    .filter((id) => id === current || !busy.has(id));
  return {
    previous: at > 0 ? (ids[at - 1] ?? null) : null,
    next: ids[at + 1] ?? null,
    onward: owed[owed.indexOf(current ?? "") + 1] ?? owed.find((id) => id !== current) ?? null,
  };
}

export function rowsOwedIn(parts: readonly DeskPart[]): DeskRow[] {
  return parts.flatMap(({ severity, rows }) => (severity === null ? [] : rows));
}

/** The parts with the rows whose name or place has all these words, those without any left out; of one part alone where named. */
export function siftParts(
  parts: readonly DeskPart[],
  { show, text }: { show: string | null; text: string },
): readonly DeskPart[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const named = parts.some(({ key }) => key === show) ? parts.filter(({ key }) => key === show) : parts;
  if (words.length === 0) return named;
  return named
    .map((part) => ({ ...part, rows: part.rows.filter((row) => words.every((word) => says(row, word))) }))
    .filter(({ rows }) => rows.length > 0);
}

function says({ name, place }: DeskRow, word: string): boolean {
  return name.toLowerCase().includes(word) || place.toLowerCase().includes(word);
}
