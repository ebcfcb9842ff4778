import { BIRTH, NIK, SEX } from "../compare/levels.ts";
import { agreesInName, isWholeName } from "../compare/name-agreement.ts";
import type { PairComparison } from "../compare/pair-comparison.ts";

/** Two records of one register: one person's, the same with two valid NIKs, or two people's under one NIK. */
export type TwinKind = "PERSON_TWICE" | "PERSON_TWO_NIKS" | "NIK_SHARED";

/** Whether the NIK of each record can be one, and whether both stand in one family. */
export type TwinRecords = { one: boolean; other: boolean; areHousemates: boolean };

/**
 * Whether two records may be one person's by what is quick to compare: one NIK, or no other sex and a birth date, or a NIK, that
 * agrees but for a slip. People of one family and one village have much in common without being one.
 */
export function mayBeTwins({ nik, birth, sex }: PairComparison, { one }: TwinRecords): boolean {
  if (nik === NIK.same && one) return true;
  return sex !== SEX.different && (nik === NIK.slip || AGREEING.has(birth));
}

/**
 * What two records that may be one person's are. Example: one NIK and SAMSUDIN beside SYAMSUDDIN → PERSON_TWICE; one NIK and
 * SAMSUDIN beside SURIANI → NIK_SHARED; another valid NIK, name and birth date the same → PERSON_TWO_NIKS. Names that disagree
 * without the same NIK are two people's. In one family they must be the same word for word: children born on one day have names that
 * rhyme, DEWI SURYANI and DEWI SURYANA, and numbers that follow each other.
 */
export function kindOfTwins(
  { nik, name }: PairComparison,
  { one, other, areHousemates }: TwinRecords,
): TwinKind | null {
  const isNamedAlike = agreesInName(name);
  if (nik === NIK.same && one) return isNamedAlike ? "PERSON_TWICE" : "NIK_SHARED";
  if (!isNamedAlike || (areHousemates && !isWholeName(name))) return null;
  return one && other ? "PERSON_TWO_NIKS" : "PERSON_TWICE";
}

/**
 * At which level the NIKs of two records are weighed. Whoever was born on one day in one district has the same NIK but for the
 * serial at its end: digits that differ there are no slip of the finger, and the date inside tells only what the birth date left open.
 */
export function levelOfNik({ nik, birth }: Pick<PairComparison, "nik" | "birth">): number {
  if (nik !== NIK.slip && nik !== NIK.twoDigits && nik !== NIK.birthPart) return nik;
  return AGREEING.has(birth) ? NIK.different : NIK.birthPart;
}

/** From here on a pair is shown: one in five of them is one person, and whoever is missed stays in the register twice. */
export const LEAST_LIKELY = 0.2;

/**
 * How likely two records are one person's, from the bits that tell them from anybody else: of a hundred people one stands in a
 * register twice, of a thousand one in the same family.
 */
export function probabilityOfTwins(bits: number, { people, areHousemates }: Chance): number {
  const odds = 2 ** (bits - (areHousemates ? TWICE_AT_HOME : TWICE + people));
  return odds / (1 + odds);
}

/** `people`: the register's size in bits. */
type Chance = { people: number; areHousemates: boolean };

const TWICE = Math.log2(100);
const TWICE_AT_HOME = Math.log2(1000);

const AGREEING: ReadonlySet<number> = new Set([BIRTH.same, BIRTH.swapped, BIRTH.oneDigit, BIRTH.yearByDefaultDay]);
