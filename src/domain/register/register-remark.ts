/** What may be doubtful in an accepted row of a register; the value is then unknown and what stood there is kept. */
export const REGISTER_NOTES = [
  "NIK_PLACEHOLDER",
  "NIK_NOT_16_DIGITS",
  "NIK_IMPOSSIBLE_DATE",
  "NIK_SERIAL_ZERO",
  "NIK_DAMAGED",
  "NIK_DATE_DIFFERS",
  "NIK_SEX_DIFFERS",
  "NIK_CORRECTED",
  "NIK_ON_TWO_PEOPLE",
  "KK_PLACEHOLDER",
  "KK_NOT_16_DIGITS",
  "KK_DAMAGED",
  "DATE_SHORT_YEAR",
  "DATE_IMPOSSIBLE",
  "DATE_UNREADABLE",
  "DATE_IMPLAUSIBLE",
  "LABEL_UNKNOWN",
  "VALUE_LOST",
  "DECILE_UNKNOWN",
  "STUNTING_NUMBER",
  "LIGHTING_POWER_UNKNOWN",
  "NAME_CORRECTED",
  "VILLAGE_BY_NAME",
  "VILLAGE_NAME_DIFFERS",
] as const;
export type RegisterNote = (typeof REGISTER_NOTES)[number];

/**
 * Why a row of a register is refused; nothing else refuses one (design, chapter 2, "Cell forms"). The last four are found when
 * the rows of a file are seen together: members wait with their refused family, and no key stands twice.
 */
export const REGISTER_REASONS = [
  "FAMILY_ID_MISSING",
  "FAMILY_ID_DAMAGED",
  "NAME_MISSING",
  "VILLAGE_MISSING",
  "VILLAGE_UNKNOWN",
  "VILLAGE_MEANT",
  "VILLAGE_AMBIGUOUS",
  "VILLAGE_OUTSIDE",
  "COLUMNS_SHIFTED",
  "FAMILY_REFUSED",
  "FAMILY_NOT_FOUND",
  "FAMILY_TWICE",
  "PERSON_TWICE",
] as const;
export type RegisterReason = (typeof REGISTER_REASONS)[number];
