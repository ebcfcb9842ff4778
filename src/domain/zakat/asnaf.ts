import { z } from "zod";

/** The eight groups zakat may go to (UU 23/2011 art. 25). */
export const Asnaf = z.enum(["FAKIR", "MISKIN", "AMIL", "MUALAF", "RIQAB", "GHARIMIN", "FISABILILLAH", "IBNU_SABIL"]);
export type Asnaf = z.infer<typeof Asnaf>;

/** Reads an asnaf as officers type it: case is ignored, blanks read as underscores; anything else is none. */
export function readAsnaf(text: string | null): Asnaf | null {
  const parsed = Asnaf.safeParse(text?.trim().toUpperCase().replace(/\s+/g, "_"));
  return parsed.success ? parsed.data : null;
}
