/** The three strategies of Inpres 4/2022, without what reads them: forms list them in the browser. */
export const STRATEGIES = ["REDUCE_BURDEN", "RAISE_INCOME", "SHRINK_POCKETS"] as const;
