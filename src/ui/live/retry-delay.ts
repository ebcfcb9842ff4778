const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long to wait before the next try, after so many in a row that failed: doubled each time, a minute at most. */
export function retryDelay(failures: number): number {
  return Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
}
