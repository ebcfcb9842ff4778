import { readDtsenFamilyRow } from "./dtsen-family-row.ts";
import { readDtsenPersonRow } from "./dtsen-person-row.ts";
import { readFamilyCard, readFamilyId } from "./family-key.ts";
import { readFamilyRow } from "./p3ke-family-row.ts";
import { readPersonRow } from "./p3ke-person-row.ts";
import type { ReleaseSource } from "./release.ts";

/** The registers whose files Sasar reads; FIELD is made at the desk and never comes as a file. */
export type RegisterSource = Exclude<ReleaseSource, "FIELD">;

/** How the files of each register are read. All of them give the same rows of families and people. */
export const REGISTER_FORMATS = {
  P3KE: { readKey: readFamilyId, readFamily: readFamilyRow, readPerson: readPersonRow },
  DTSEN: { readKey: readFamilyCard, readFamily: readDtsenFamilyRow, readPerson: readDtsenPersonRow },
} as const satisfies Record<RegisterSource, unknown>;
