/** The eight groups zakat may go to (UU 23/2011 art. 25), without what reads them: forms list them in the browser. */
export const ASNAF_GROUPS = [
  "FAKIR",
  "MISKIN",
  "AMIL",
  "MUALAF",
  "RIQAB",
  "GHARIMIN",
  "FISABILILLAH",
  "IBNU_SABIL",
] as const;
