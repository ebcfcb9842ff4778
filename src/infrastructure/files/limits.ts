const MEGABYTE = 1024 * 1024;

/** What a file may weigh at most. Source: quality requirements R3 and R4. */
export const LIMITS = {
  csvBytes: 200 * MEGABYTE,
  xlsxPackedBytes: 20 * MEGABYTE,
  xlsxUnpackedBytes: 200 * MEGABYTE,
  xlsxParts: 200,
  /** Sheets shrink to a tenth or a thirtieth; what shrinks to less than a hundredth was made to swell. */
  xlsxSwelling: 100,
  xlsxSwellingFromBytes: 10 * MEGABYTE,
  pastedCharacters: 5 * MEGABYTE,
  columns: 500,
  /** A row longer than this is a quotation mark that was never closed, not a row. */
  rowCharacters: MEGABYTE,
} as const;

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
