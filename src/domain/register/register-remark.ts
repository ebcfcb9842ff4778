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
  "NAME_LONG",
  "VILLAGE_BY_NAME",
  "VILLAGE_NAME_DIFFERS",
] as const;
export type RegisterNote = (typeof REGISTER_NOTES)[number];

/** Why a row of a register is refused by what it says itself; nothing else does (design, chapter 2, "Cell forms"). */
export const REGISTER_REASONS = [
  "FAMILY_ID_MISSING",
  "FAMILY_ID_DAMAGED",
  "FAMILY_ID_LONG",
  "FAMILY_CARD_MISSING",
  "FAMILY_CARD_DAMAGED",
  "NAME_MISSING",
  "VILLAGE_MISSING",
  "VILLAGE_UNKNOWN",
  "VILLAGE_MEANT",
  "VILLAGE_AMBIGUOUS",
  "VILLAGE_OUTSIDE",
  "COLUMNS_SHIFTED",
] as const;
export type RegisterReason = (typeof REGISTER_REASONS)[number];
