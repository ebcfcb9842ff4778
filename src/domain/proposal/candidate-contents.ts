import { isValidNik, stripSeparators } from "../register/nik.ts";
import { SEX } from "../register/p3ke-person-dictionary.ts";
import type { ContentTest } from "../shared/column-mapping.ts";
import { readDate, readPlaceAndDate } from "../shared/indonesian-date.ts";
import type { CandidateField } from "./candidate-header.ts";
import { RELIGION } from "./religion-dictionary.ts";

/**
 * What the columns of a list look like. A family card has the same digits as a NIK, but nobody's day of birth plus forty: the
 * column in which women's days stand is taken for the NIK, what else is left of sixteen digits for the card. A name is letters in
 * mostly more than one word, and goes before the village, which is mostly one of a few.
 */
export const CANDIDATE_CONTENTS: readonly ContentTest<CandidateField>[] = [
  ["nik", (text) => isValidNik(text)],
  ["kk", (text) => /^\d{16}$/.test(stripSeparators(text))],
  ["birthPlaceAndDate", (text) => /^\p{L}/u.test(text) && readPlaceAndDate(text).reading.date !== null],
  ["birthDate", (text) => /\D/.test(text) && readDate(text).date !== null],
  ["sex", (text) => SEX(text) !== undefined],
  ["religion", (text) => RELIGION(text) !== undefined],
  ["rtRw", (text) => /^(?:RT\W*)?\d{1,3}\s*\/\s*(?:RW\W*)?\d{1,3}$/i.test(text)],
  ["name", (text) => /^\p{L}[\p{L} .,'’`-]*\s[\p{L} .,'’`-]+$/u.test(text)],
];
