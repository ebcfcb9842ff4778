import { z } from "zod";
import { Religion, Sex } from "../register/person.ts";
import { IsoDate } from "../shared/date.ts";
import { CandidateId } from "../shared/id.ts";

/** A row of a list as its owner wrote it, parsed but not yet matched. Blank is missing (`null`). */
export const Candidate = z.object({
  id: CandidateId,
  row: z.number().int().positive(),
  name: z.string(),
  /** Digits with separators stripped, or what stood there if it is no number; `null` when blank. */
  nik: z.string().nullable(),
  kk: z.string().nullable(),
  birthDate: IsoDate.nullable(),
  sex: Sex.nullable(),
  village: z.string().nullable(),
  district: z.string().nullable(),
  address: z.string().nullable(),
  asnaf: z.string().nullable(),
  purpose: z.string().nullable(),
  religion: Religion.nullable().default(null),
});
export type Candidate = z.infer<typeof Candidate>;
