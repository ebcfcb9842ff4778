import type { Doubt } from "#domain/matching/decide/decision.ts";
import type { RowMatch } from "#domain/matching/decide/row-match.ts";
import type { RegisterColumns } from "#domain/matching/index/register-columns.ts";
import { textAt } from "#domain/matching/index/text-column.ts";
import type { Field } from "#domain/matching/model/fields.ts";

const FIELD_WORDS: Readonly<Record<Field, string>> = {
  nik: "NIK",
  name: "name",
  birthDate: "birth date",
  kk: "family card",
  village: "village",
  address: "address",
  rt: "RT",
  sex: "sex",
  birthPlace: "birth place",
  father: "father",
};

/** Findings whose code is not the word for it. */
const FINDING_WORDS: Readonly<Record<string, string>> = {
  slip: "one slip",
  twoDigits: "two digits differ",
  birthPart: "same birth date inside",
  housemate: "of another member",
  swapped: "day and month swapped",
  oneDigit: "one digit differs",
  dayOrMonth: "day or month differs",
  year: "same year",
  yearByDefaultDay: "same year, day by default",
  dayAndMonth: "same day, other year",
  nearYear: "a year or two off",
  former: "former name",
  part: "in part",
  district: "same district",
};

const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  NAME: "the names disagree",
  SEX: "the sexes disagree",
  EVIDENCE: "too little beside the name",
  NIK_OTHER: "the NIK is another",
  NIK_HOUSEMATE: "the NIK is another member's",
  NIK_SHARED: "two people have that NIK",
  RIVAL: "somebody else fits as well",
  PROBABILITY: "not likely enough",
};

/** The waterfall of a match: `NIK same +14.1; name alike +3.2; runner-up P0017 9.8 bits behind; not certain: …`. */
export function inWords({ evidence, candidates, doubt }: RowMatch, register: RegisterColumns): string {
  const [best, second] = candidates;
  const fields = evidence.map(
    ({ field, finding, bits }) => `${FIELD_WORDS[field]} ${FINDING_WORDS[finding] ?? finding} ${signed(bits)}`,
  );
  if (best && second) {
    const behind = (best.bits - second.bits).toFixed(1);
    fields.push(`runner-up ${textAt(register.personIds, second.person)} ${behind} bits behind`);
  }
  if (doubt !== null) fields.push(`not certain: ${DOUBT_WORDS[doubt]}`);
  return fields.join("; ");
}

function signed(bits: number): string {
  return `${bits < 0 ? "" : "+"}${bits.toFixed(1)}`;
}
