import { type Cells, textOf } from "../shared/row-reading.ts";

type FamilyIdProblem = "FAMILY_ID_MISSING" | "FAMILY_ID_DAMAGED" | "FAMILY_ID_LONG";

/** P3KE gives nine digits, regencies' own numbers a few more; what is longer is no number of a family. */
const LONGEST = 32;

/**
 * The P3KE number of a family, `100074542`, as a key: a number cell may show it as `100074542.0` or with blanks. `null` with
 * the reason when none stands there, or what a spreadsheet left of it.
 */
export function readFamilyId(
  cells: Cells<"familyId">,
): { familyId: string } | { familyId: null; code: FamilyIdProblem } {
  const text = textOf(cells.familyId)
    .replace(/\s/g, "")
    .replace(/[.,]0+$/, "");
  if (cells.familyId?.damaged) return { familyId: null, code: "FAMILY_ID_DAMAGED" };
  if (text.length > LONGEST) return { familyId: null, code: "FAMILY_ID_LONG" };
  return /\d/.test(text) ? { familyId: text } : { familyId: null, code: "FAMILY_ID_MISSING" };
}
