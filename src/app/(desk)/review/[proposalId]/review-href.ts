import type { QueueFilter } from "./_components/desk-queue.ts";

/** Addresses of the review desk. They carry ids and kinds only, never a name or a number of a person. */
export function reviewHref(proposalId: string, row?: string, show?: QueueFilter | null): string {
  const query = new URLSearchParams({ ...(row && { row }), ...(show && { show }) });
  return query.size === 0 ? `/review/${proposalId}` : `/review/${proposalId}?${query}`;
}

/** The list as a whole, no row opened. */
export const OVERVIEW = "none";

/** All rows doubted like this one, to be decided at once. */
export function bulkHref(proposalId: string, row: string, show?: QueueFilter | null): string {
  return `/review/${proposalId}/bulk?${new URLSearchParams({ row, ...(show && { show }) })}`;
}
