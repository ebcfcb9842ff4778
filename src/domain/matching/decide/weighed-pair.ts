/** A person weighed against a row: bits of everything, and of what the household shares (with a member's NIK, if it is theirs). */
export type WeighedPair = { person: number; household: number; bits: number; householdBits: number };
