import { z } from "zod";
import { ORGANISATION_KINDS, ROLES } from "./role-names.ts";

export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** PLANNING is the planning agency (BAPPERIDA); the others own programmes. */
export const OrganisationKind = z.enum(ORGANISATION_KINDS);
export type OrganisationKind = z.infer<typeof OrganisationKind>;
