import type { IsoDate } from "../shared/date.ts";
import type { Dictionary } from "../shared/label-dictionary.ts";
import type { Schooling } from "./p3ke-person-dictionary.ts";
import type { Education, Occupation, Sex } from "./person.ts";
import { LONGEST_NAME, nikDisagreements, type registerCells, type WrittenNumber } from "./register-cells.ts";

/** What both files of a register say of a person. `null` is unknown; age and sex never come from the NIK. */
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

export type FactsRead<Field extends string> = ReturnType<typeof registerCells<Field | FactField>>;

/** What the labels of a register mean. */
export type FactLabels = {
  sex: Dictionary<Sex>;
  occupation: Dictionary<Occupation>;
  schooling: Dictionary<Schooling>;
  yesNo: Dictionary<boolean>;
};

export function readPersonFacts<Field extends string>(
  read: FactsRead<Field>,
  { name, asOf, labels }: { name: Field; asOf: IsoDate; labels: FactLabels },
): PersonFacts {
  const schooling = read.label("education", labels.schooling);
  const facts: PersonFacts = {
    name: readName(read, name),
    nik: readNik(read),
    kk: read.kk("kk"),
    birthDate: read.date("birthDate", asOf),
    sex: read.label("sex", labels.sex),
    occupation: read.label("occupation", labels.occupation),
    education: schooling?.education ?? null,
    enrolled: schooling?.enrolled ?? null,
    dukcapilMatched: read.label("dukcapilMatched", labels.yesNo),
  };
  for (const code of nikDisagreements(facts.nik, facts)) read.note("nik", code);
  return facts;
}

/** A correction that verification in the village entered goes before the name of the register. */
function readName<Field extends string>(read: FactsRead<Field>, field: Field): string {
  if (read.text(field).length > LONGEST_NAME) read.note(field, "NAME_LONG");
  const corrected = read.name("correctedName");
  if (corrected === "" || corrected === read.name(field)) return read.name(field);
  read.note("correctedName", "NAME_CORRECTED");
  return corrected;
}

/** The same for the NIK, as long as it can be one. */
function readNik<Field extends string>(read: FactsRead<Field>): WrittenNumber {
  const corrected = read.text("correctedNik") === "" ? null : read.nik("correctedNik");
  if (!corrected?.isValid) return read.nik("nik");
  if (corrected.written !== read.text("nik")) read.note("correctedNik", "NIK_CORRECTED");
  return corrected;
}
