import { z } from "zod";
import { IsoDate } from "../shared/date.ts";

/** P3KE is frozen, DTSEN replaced it (Inpres 4/2025), FIELD holds households that verification confirmed. */
export const ReleaseSource = z.enum(["P3KE", "DTSEN", "FIELD"]);
export type ReleaseSource = z.infer<typeof ReleaseSource>;

/** Exactly one release is ACTIVE; REFERENCE is shown and never screened; UNDONE keeps its record and no household. */
export const ReleaseState = z.enum(["LOADING", "ACTIVE", "SUPERSEDED", "REFERENCE", "UNDONE"]);
export type ReleaseState = z.infer<typeof ReleaseState>;

export const Release = z.object({ source: ReleaseSource, date: IsoDate });
export type Release = z.infer<typeof Release>;
