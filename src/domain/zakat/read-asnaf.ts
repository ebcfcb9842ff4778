import type { Asnaf } from "./asnaf.ts";
import { ASNAF_GROUPS } from "./asnaf-groups.ts";

/** Reads an asnaf as officers type it: case is ignored, blanks read as underscores; anything else is none. */
export function readAsnaf(text: string | null): Asnaf | null {
  const written = text?.trim().toUpperCase().replace(/\s+/g, "_");
  return ASNAF_GROUPS.find((group) => group === written) ?? null;
}
