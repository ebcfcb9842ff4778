import { z } from "zod";
import { Religion, Sex } from "../register/person.ts";
import { IsoDate } from "../shared/date.ts";

const Text = z.string().trim().min(1).max(300).nullable();

/** What an owner writes about one person on a list. Blank is missing (`null`); a date that is none stays as it was written. */
export const CandidateValues = z.object({
  name: z.string().trim().min(1, { error: "NAME_MISSING" }).max(160, { error: "NAME_TOO_LONG" }),
  /** Digits without separators, or what stood there if it is no number. */
  nik: z.string().max(40).nullable(),
  kk: z.string().max(40).nullable(),
  birthDate: IsoDate.nullable(),
  birthDateText: Text,
  sex: Sex.nullable(),
  village: Text,
  district: Text,
  address: Text,
  asnaf: Text,
  purpose: Text,
  religion: Religion.nullable(),
});
export type CandidateValues = z.infer<typeof CandidateValues>;
export type CandidateValueField = keyof CandidateValues;

export const NO_VALUES: Omit<CandidateValues, "name"> = {
  nik: null,
  kk: null,
  birthDate: null,
  birthDateText: null,
  sex: null,
  village: null,
  district: null,
  address: null,
  asnaf: null,
  purpose: null,
  religion: null,
};

/** The fields in which two writings of a row differ. */
export function changedFields(before: CandidateValues, after: CandidateValues): CandidateValueField[] {
  return CandidateValues.keyof().options.filter((field) => before[field] !== after[field]);
}
