import type { IsoDate } from "../shared/date.ts";
import { YES_NO } from "./p3ke-dictionary.ts";
import { OCCUPATION, SCHOOLING, SEX } from "./p3ke-person-dictionary.ts";
import type { Education, Occupation, Sex } from "./person.ts";
import { LONGEST_NAME, nikDisagreements, type registerCells, type WrittenNumber } from "./register-cells.ts";

/** What both P3KE files say of a person. `null` is unknown; age and sex never come from the NIK. */
export type PersonFacts = {
  name: string;
  nik: WrittenNumber;
  kk: WrittenNumber;
  birthDate: IsoDate | null;
  sex: Sex | null;
  occupation: Occupation | null;
  education: Education | null;
  enrolled: boolean | null;
  dukcapilMatched: boolean | null;
};

/** The fields that both files have; the name stands under another one in each. */
export type FactField =
  | "correctedName"
  | "nik"
  | "correctedNik"
  | "kk"
  | "dukcapilMatched"
  | "sex"
  | "birthDate"
  | "occupation"
  | "education";

type Read<Field extends string> = ReturnType<typeof registerCells<Field | FactField>>;

export function readPersonFacts<Field extends string>(
  read: Read<Field>,
  { name, asOf }: { name: Field; asOf: IsoDate },
): PersonFacts {
  const schooling = read.label("education", SCHOOLING);
  const facts: PersonFacts = {
    name: readName(read, name),
    nik: readNik(read),
    kk: read.kk("kk"),
    birthDate: read.date("birthDate", asOf),
    sex: read.label("sex", SEX),
    occupation: read.label("occupation", OCCUPATION),
    education: schooling?.education ?? null,
    enrolled: schooling?.enrolled ?? null,
    dukcapilMatched: read.label("dukcapilMatched", YES_NO),
  };
  for (const code of nikDisagreements(facts.nik, facts)) read.note("nik", code);
  return facts;
}

/** A correction that verification in the village entered goes before the name of the register. */
function readName<Field extends string>(read: Read<Field>, field: Field): string {
  if (read.text(field).length > LONGEST_NAME) read.note(field, "NAME_LONG");
  const corrected = read.name("correctedName");
  if (corrected === "" || corrected === read.name(field)) return read.name(field);
  read.note("correctedName", "NAME_CORRECTED");
  return corrected;
}

/** The same for the NIK, as long as it can be one. */
function readNik<Field extends string>(read: Read<Field>): WrittenNumber {
  const corrected = read.text("correctedNik") === "" ? null : read.nik("correctedNik");
  if (!corrected?.isValid) return read.nik("nik");
  if (corrected.written !== read.text("nik")) read.note("correctedNik", "NIK_CORRECTED");
  return corrected;
}
