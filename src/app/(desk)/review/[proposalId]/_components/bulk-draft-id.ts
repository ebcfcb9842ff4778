/** Under which id the draft is kept that is about a row and those like it. */
export function bulkDraftId(rowId: string): string {
  return `${rowId} and alike`;
}
