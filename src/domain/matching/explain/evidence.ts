import { ADDRESS, BIRTH, BIRTH_PLACE, FATHER, KK, NIK, PLACE, RT, SEX } from "../compare/levels.ts";
import type { PairComparison } from "../compare/pair-comparison.ts";
import { LIKENESS } from "../compare/word-likeness.ts";
import { type Evidence, FINDINGS, type Finding } from "../match.ts";
import { FIELD, FIELDS, type Field } from "../model/fields.ts";

/** The waterfall of a match: every field that says anything, in the order fields are shown. */
export function evidenceOf(pair: PairComparison, bits: Float64Array): Evidence[] {
  return FIELDS.flatMap((field) => {
    const finding = findingOf(field, pair);
    return finding === null ? [] : [{ field, finding, bits: bits[FIELD[field]] ?? 0 }];
  });
}

/** `null`: nothing is known of the field on one side. */
function findingOf(field: Field, pair: PairComparison): Finding | null {
  switch (field) {
    case "nik":
      return nameOf(NIK, pair.nik);
    case "name":
      return nameFinding(pair);
    case "birthDate":
      return nameOf(BIRTH, pair.birth);
    case "kk":
      return nameOf(KK, pair.kk);
    case "village":
      return nameOf(PLACE, pair.place);
    case "address":
      return nameOf(ADDRESS, pair.address.level);
    case "rt":
      return nameOf(RT, pair.rt);
    case "sex":
      return nameOf(SEX, pair.sex);
    case "birthPlace":
      return nameOf(BIRTH_PLACE, pair.birthPlace);
    case "father":
      return nameOf(FATHER, pair.father);
  }
}

function nameOf(levels: Readonly<Partial<Record<Finding, number>>>, level: number): Finding | null {
  return FINDINGS.find((finding) => levels[finding] === level) ?? null;
}

/** Same, alike, part of it (words are left out on one side), different. */
function nameFinding({ name }: PairComparison): Finding {
  if (name.conflicts > 0 || !name.proof) return "different";
  if (name.added + name.dropped + name.droppedCommon > 0) return "part";
  return name.counts.subarray(0, EXACT).some((count) => count > 0) ? "alike" : "same";
}

/** Likenesses below this number are not the same word. */
const EXACT = LIKENESS.spelling;
