/** A row that is wrong on purpose: its number as a spreadsheet shows it, who stands there, and what is wrong. */
export type WrongRow = {
  row: number;
  who: string;
  what: string;
  /** Whether the row is refused for it; otherwise it is loaded, with a note or a flag. */
  refused: boolean;
};

/** A file to try Sasar with. `purpose` and `wrong` are what its README says of it. */
export type SampleFile = { name: string; content: Buffer; purpose: string; wrong: readonly WrongRow[] };
