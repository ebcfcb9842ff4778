/** The address of a conflict, by the flag of either of its sides; without one the first that is open. */
export function conflictHref(flagId?: string): string {
  return flagId === undefined ? "/review/conflicts" : `/review/conflicts?${new URLSearchParams({ flag: flagId })}`;
}
