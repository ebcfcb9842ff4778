/** The bands of a match. Only a certain one needs nobody to look at it. */
export type Band = "certain" | "possible" | "none";

/** One person a row may mean, by number in the register; `bits` are the logarithm of the odds against nobody. */
export type Candidate = { person: number; household: number; probability: number; bits: number };

/** What a row was found to mean. People and households are numbers of the register, `null` where none is likelier than not. */
export type Decision = {
  band: Band;
  person: number | null;
  probability: number;
  householdBand: Band;
  household: number | null;
  householdProbability: number;
  /** The likeliest first, at most three. */
  candidates: readonly Candidate[];
  /** Why a likely match is not certain; `null` where it is, or where nobody is likely. */
  doubt: Doubt | null;
};

/**
 * NAME: the names disagree. SEX: the sexes do, and NIK and birth date not both agree: a wife under her husband's name. EVIDENCE: too
 * little agrees beside the name. NIK_OTHER: the row's valid NIK is another, or another's.
 * NIK_HOUSEMATE: the NIK is another member's. NIK_SHARED: two people have that NIK. RIVAL: somebody else fits as well. PROBABILITY: too unlikely.
 */
export type Doubt =
  | "NAME"
  | "SEX"
  | "EVIDENCE"
  | "NIK_OTHER"
  | "NIK_HOUSEMATE"
  | "NIK_SHARED"
  | "RIVAL"
  | "PROBABILITY";
