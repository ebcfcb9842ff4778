import { ADDRESS, BIRTH, KK, NIK, PLACE, SEX } from "../compare/levels.ts";
import { agreesInName, isWholeName } from "../compare/name-agreement.ts";
import type { PairComparison } from "../compare/pair-comparison.ts";
import type { Doubt } from "./decision.ts";

/** Of NIK up to a slip, family card, birth date and village, so many must agree beside the name where the NIK itself does not. */
const NEEDED = 2;

/** What is known of the row's NIK: whether it can be one, and how many people of the register have it. */
export type RowNik = { isValid: boolean; owners: number };

/**
 * What forbids a pair to be certain, whatever its probability. Source: design rulings, Identity. Example: name and village alone
 * → EVIDENCE; the NIK of the husband beside the wife's name → NIK_HOUSEMATE.
 */
export function doubtOfPair(pair: PairComparison, nik: RowNik): Doubt | null {
  if (!agreesInName(pair.name)) return "NAME";
  if (pair.nik === NIK.same && nik.isValid) return doubtOfOwner(pair, nik.owners);
  if (pair.sex === SEX.different) return "SEX";
  if (pair.nik === NIK.housemate) return "NIK_HOUSEMATE";
  if (nik.isValid && (nik.owners > 0 || OTHER_NIK.has(pair.nik))) return "NIK_OTHER";
  return countEvidence(pair) >= NEEDED ? null : "EVIDENCE";
}

/**
 * Of a person with the row's name and its valid NIK. Another sex beside the birth date too is a slip of the pen; where the date is
 * another or missing, it is a wife under her husband's name and NIK as often.
 */
function doubtOfOwner({ birth, sex }: PairComparison, owners: number): Doubt | null {
  if (birth === BIRTH.same) return null;
  if (sex === SEX.different) return "SEX";
  return owners > 1 ? "NIK_SHARED" : null;
}

const OTHER_NIK: ReadonlySet<number> = new Set([NIK.twoDigits, NIK.birthPart, NIK.different]);

/** The village, by its name, a former name, or either with a slip. */
const HERE: ReadonlySet<number> = new Set([PLACE.same, PLACE.former, PLACE.similar]);

function countEvidence({ nik, kk, birth, place }: PairComparison): number {
  return [nik === NIK.slip, kk === KK.same, birth === BIRTH.same, HERE.has(place)].filter(Boolean).length;
}

/** Whether a household may be certain by this member: its card, a member's NIK, or a member's name and birth date. */
export function tellsHousehold(pair: PairComparison): boolean {
  if (pair.kk === KK.same || pair.nik === NIK.same || pair.nik === NIK.housemate) return true;
  return agreesInName(pair.name) && (pair.birth === BIRTH.same || pair.nik === NIK.slip);
}

/**
 * Whether a pair that is not even likelier than not is worth a person's look: the name agrees, and anything beside it. Somebody
 * born on quite another day must bear the very name, and not have another NIK as well.
 */
export function isWorthALook(pair: PairComparison): boolean {
  const { nik, kk, birth, place, address } = pair;
  const isBornOtherwise = birth === BIRTH.different && (nik === NIK.different || !isWholeName(pair.name));
  if (!agreesInName(pair.name) || isBornOtherwise) return false;
  const hasNumber = nik === NIK.same || nik === NIK.slip || kk === KK.same;
  return hasNumber || HERE.has(place) || BORN_ABOUT_THEN.has(birth) || address.level === ADDRESS.same;
}

const BORN_ABOUT_THEN: ReadonlySet<number> = new Set([BIRTH.same, BIRTH.swapped, BIRTH.oneDigit, BIRTH.dayOrMonth]);
