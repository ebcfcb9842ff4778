import { z } from "zod";
import type { CandidateValueField } from "./candidate-values.ts";

/** What was doubtful in a row as it was written. A note owes nothing; it goes when its field is written anew. */
export const CandidateNote = z.enum([
  "NIK_DAMAGED",
  "NIK_MASKED",
  "KK_DAMAGED",
  "KK_MASKED",
  "KK_PLACEHOLDER",
  "KK_NOT_16_DIGITS",
  "DATE_SHORT_YEAR",
  "DATE_IMPOSSIBLE",
  "DATE_UNREADABLE",
  "DATE_IMPLAUSIBLE",
  "SEX_UNKNOWN",
  "RELIGION_UNKNOWN",
]);
export type CandidateNote = z.infer<typeof CandidateNote>;

/** The field each note is about. */
export const FIELD_OF_NOTE = {
  NIK_DAMAGED: "nik",
  NIK_MASKED: "nik",
  KK_DAMAGED: "kk",
  KK_MASKED: "kk",
  KK_PLACEHOLDER: "kk",
  KK_NOT_16_DIGITS: "kk",
  DATE_SHORT_YEAR: "birthDate",
  DATE_IMPOSSIBLE: "birthDate",
  DATE_UNREADABLE: "birthDate",
  DATE_IMPLAUSIBLE: "birthDate",
  SEX_UNKNOWN: "sex",
  RELIGION_UNKNOWN: "religion",
} as const satisfies Record<CandidateNote, CandidateValueField>;

/** The notes that still hold once some fields have been written anew. */
export function notesBeside(notes: readonly CandidateNote[], written: readonly CandidateValueField[]): CandidateNote[] {
  return notes.filter((note) => !written.includes(FIELD_OF_NOTE[note]));
}
