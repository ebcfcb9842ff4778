/** The names alone, for the browser: forms list them, and what reads them stays at the server. */
export const ROLES = [
  "PLANNER",
  "MANAGER",
  "BAZNAS_OFFICER",
  "VERIFIER",
  "LEADER",
  "INSPECTOR",
  "ADMINISTRATOR",
] as const;
export const ORGANISATION_KINDS = ["PLANNING", "OPD", "BAZNAS", "UPZ", "VILLAGE", "MINISTRY"] as const;
