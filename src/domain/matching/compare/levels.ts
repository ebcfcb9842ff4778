/**
 * The levels on which a field of a row agrees with the same field of a person, as small numbers so that they lie in typed arrays
 * and switch tables. "Missing" is not known on one side; it is a level of its own, never a disagreement.
 */
export const NIK = { missing: 0, same: 1, slip: 2, twoDigits: 3, birthPart: 4, housemate: 5, different: 6 } as const;

export const KK = { missing: 0, same: 1, slip: 2, different: 3 } as const;

export const BIRTH = {
  missing: 0,
  same: 1,
  swapped: 2,
  oneDigit: 3,
  dayOrMonth: 4,
  year: 5,
  yearByDefaultDay: 6,
  dayAndMonth: 7,
  nearYear: 8,
  different: 9,
} as const;

/** The same village; by a former name, of it or of the one it was split from; by a similar name; only the district; elsewhere. */
export const PLACE = { missing: 0, same: 1, former: 2, similar: 3, district: 4, different: 5 } as const;

/** By how many of the words of the shorter address are found in the other: most, some, none. */
export const ADDRESS = { missing: 0, same: 1, part: 2, different: 3 } as const;

export const RT = { missing: 0, same: 1, different: 2 } as const;
export const SEX = { missing: 0, same: 1, different: 2 } as const;
export const BIRTH_PLACE = { missing: 0, same: 1, different: 2 } as const;

/** The father named behind bin or binti, against the one of the person or the head of the household. */
export const FATHER = { missing: 0, same: 1, different: 2 } as const;
