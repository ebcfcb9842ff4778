import { z } from "zod";
import { IsoDate } from "../shared/date.ts";
import { PersonId } from "../shared/id.ts";
import {
  DISABILITIES,
  EDUCATIONS,
  MARITAL_STATUSES,
  OCCUPATIONS,
  RELATIONS,
  RELIGIONS,
  SEXES,
} from "./person-categories.ts";

export const Sex = z.enum(SEXES);
export type Sex = z.infer<typeof Sex>;
export const Relation = z.enum(RELATIONS);
export type Relation = z.infer<typeof Relation>;
export const Occupation = z.enum(OCCUPATIONS);
export type Occupation = z.infer<typeof Occupation>;
export const Education = z.enum(EDUCATIONS);
export type Education = z.infer<typeof Education>;
export const MaritalStatus = z.enum(MARITAL_STATUSES);
export type MaritalStatus = z.infer<typeof MaritalStatus>;
export const Religion = z.enum(RELIGIONS);
export type Religion = z.infer<typeof Religion>;
export const Disability = z.enum(DISABILITIES);
export type Disability = z.infer<typeof Disability>;
export const PersonStatus = z.enum(["ALIVE", "DECEASED", "MOVED"]);
export type PersonStatus = z.infer<typeof PersonStatus>;

/**
 * A lasting person as the active release describes them. Religion comes from Baznas's survey or the civil registry and is
 * never inferred; age and sex never come from the NIK. `null` is unknown.
 */
export const Person = z.object({
  id: PersonId,
  name: z.string(),
  nik: z.string().nullable().default(null),
  kk: z.string().nullable().default(null),
  birthDate: IsoDate.nullable().default(null),
  sex: Sex.nullable().default(null),
  relation: Relation.nullable().default(null),
  occupation: Occupation.nullable().default(null),
  education: Education.nullable().default(null),
  enrolled: z.boolean().nullable().default(null),
  maritalStatus: MaritalStatus.nullable().default(null),
  dukcapilMatched: z.boolean().nullable().default(null),
  religion: Religion.nullable().default(null),
  disability: Disability.nullable().default(null),
  status: PersonStatus.default("ALIVE"),
});
export type Person = z.infer<typeof Person>;
