import { z } from "zod";

export const Role = z.enum([
  "PLANNER",
  "MANAGER",
  "BAZNAS_OFFICER",
  "VERIFIER",
  "LEADER",
  "INSPECTOR",
  "ADMINISTRATOR",
]);
export type Role = z.infer<typeof Role>;

/** PLANNING is the planning agency (BAPPERIDA); the others own programmes. */
export const OrganisationKind = z.enum(["PLANNING", "OPD", "BAZNAS", "UPZ", "VILLAGE", "MINISTRY"]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;
