/** The register's categories for a person, without what reads them: forms and criteria list them in the browser. */
export const SEXES = ["M", "F"] as const;
export const RELATIONS = ["HEAD", "SPOUSE", "CHILD", "OTHER"] as const;
export const OCCUPATIONS = [
  "FARMER",
  "FISHER",
  "TRADER",
  "SELF_EMPLOYED",
  "PRIVATE_EMPLOYEE",
  "CASUAL",
  "PENSIONER",
  "CIVIL_SERVANT",
  "ARMED_FORCES",
  "POLICE",
  "NONE",
  "OTHER",
] as const;
export const EDUCATIONS = ["NONE", "INCOMPLETE_PRIMARY", "PRIMARY", "JUNIOR", "SENIOR", "TERTIARY"] as const;
export const MARITAL_STATUSES = ["SINGLE", "MARRIED", "DIVORCED", "WIDOWED"] as const;
export const RELIGIONS = ["ISLAM", "PROTESTANT", "CATHOLIC", "HINDU", "BUDDHIST", "CONFUCIAN", "BELIEF"] as const;
export const DISABILITIES = [
  "NONE",
  "PHYSICAL",
  "VISUAL",
  "HEARING",
  "SPEECH",
  "INTELLECTUAL",
  "MENTAL",
  "MULTIPLE",
] as const;
