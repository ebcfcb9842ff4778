import { type Cells, textOf } from "../shared/row-reading.ts";

/**
 * The P3KE number of a family, `100074542`, as a key: a number cell may show it as `100074542.0` or with blanks. `null` with
 * the reason when none stands there, or what a spreadsheet left of it.
 */
export function readFamilyId(
  cells: Cells<"familyId">,
): { familyId: string } | { familyId: null; code: "FAMILY_ID_MISSING" | "FAMILY_ID_DAMAGED" } {
  const text = textOf(cells.familyId)
    .replace(/\s/g, "")
    .replace(/[.,]0+$/, "");
  if (cells.familyId?.damaged) return { familyId: null, code: "FAMILY_ID_DAMAGED" };
  return /\d/.test(text) ? { familyId: text } : { familyId: null, code: "FAMILY_ID_MISSING" };
}
