/** Addresses of the review desk. They carry ids only, never a name or a number of a person. */
export function reviewHref(proposalId: string, row?: string): string {
  return row === undefined ? `/review/${proposalId}` : `/review/${proposalId}?row=${row}`;
}

/** The list as a whole, no row opened. */
export function overviewHref(proposalId: string): string {
  return reviewHref(proposalId, "none");
}

/** All rows doubted like this one, to be decided at once. */
export function bulkHref(proposalId: string, row: string): string {
  return `/review/${proposalId}/bulk?row=${row}`;
}
