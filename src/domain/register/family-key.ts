import { type Cells, textOf } from "../shared/row-reading.ts";
import { isPlaceholder, stripSeparators } from "./nik.ts";

type FamilyIdProblem = "FAMILY_ID_MISSING" | "FAMILY_ID_DAMAGED" | "FAMILY_ID_LONG";
type FamilyCardProblem = "FAMILY_CARD_MISSING" | "FAMILY_CARD_DAMAGED" | "FAMILY_ID_LONG";

/** By what the members of a family name it, or why nothing does and where that was to stand. */
export type FamilyKey =
  | { familyId: string }
  | { familyId: null; field: "familyId" | "kk"; code: FamilyIdProblem | FamilyCardProblem };

/** P3KE gives nine digits, regencies' own numbers a few more; what is longer is no number of a family. */
const LONGEST = 32;

/**
 * The P3KE number of a family, `100074542`, as a key: a number cell may show it as `100074542.0` or with blanks. `null` with
 * the reason when none stands there, or what a spreadsheet left of it.
 */
export function readFamilyId(cells: Cells<"familyId">): FamilyKey {
  const text = textOf(cells.familyId)
    .replace(/\s/g, "")
    .replace(/[.,]0+$/, "");
  if (cells.familyId?.damaged) return { familyId: null, field: "familyId", code: "FAMILY_ID_DAMAGED" };
  if (text.length > LONGEST) return { familyId: null, field: "familyId", code: "FAMILY_ID_LONG" };
  return /\d/.test(text) ? { familyId: text } : { familyId: null, field: "familyId", code: "FAMILY_ID_MISSING" };
}

/**
 * The number of the family card as the key of DTSEN's two sets, separators left out. One of the wrong length still tells which
 * rows belong together; a placeholder belongs to nobody, and of a damaged one several families share what is left.
 */
export function readFamilyCard(cells: Cells<"kk">): FamilyKey {
  const number = stripSeparators(textOf(cells.kk));
  if (cells.kk?.damaged) return { familyId: null, field: "kk", code: "FAMILY_CARD_DAMAGED" };
  if (number.length > LONGEST) return { familyId: null, field: "kk", code: "FAMILY_ID_LONG" };
  const isNumber = /\d/.test(number) && !isPlaceholder(number);
  return isNumber ? { familyId: number } : { familyId: null, field: "kk", code: "FAMILY_CARD_MISSING" };
}
