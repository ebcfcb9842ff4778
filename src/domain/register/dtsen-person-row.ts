import type { IsoDate } from "../shared/date.ts";
import type { Cells } from "../shared/row-reading.ts";
import { MARITAL_STATUS, RELATION, SCHOOLING, SEX, YES_NO } from "./dtsen-dictionary.ts";
import { readFamilyCard } from "./family-key.ts";
import type { PersonField } from "./header.ts";
import { SCHOOLING as LEVELS, OCCUPATION } from "./p3ke-person-dictionary.ts";
import { type FactLabels, type FactsRead, type PersonFacts, readPersonFacts } from "./person-facts.ts";
import { type PersonFormat, type PersonReading, readPerson } from "./person-row.ts";

const LABELS: FactLabels = { sex: SEX, occupation: OCCUPATION, schooling: LEVELS, yesNo: YES_NO };

const DTSEN_PERSON: PersonFormat = {
  readKey: readFamilyCard,
  labels: { sex: SEX, relation: RELATION, maritalStatus: MARITAL_STATUS, schooling: SCHOOLING },
  readPerson: (read, asOf) => ({
    ...readPupil(read, asOf),
    relation: read.label("relation", RELATION),
    maritalStatus: read.label("maritalStatus", MARITAL_STATUS),
  }),
};

/** Reads a row of DTSEN's set of family members; family card and NIK are its keys. */
export function readDtsenPersonRow(cells: Cells<PersonField>, context: { asOf: IsoDate }): PersonReading {
  return readPerson(cells, context, DTSEN_PERSON);
}

/** Who goes to school stands in a column of its own. */
function readPupil(read: FactsRead<PersonField>, asOf: IsoDate): PersonFacts {
  const facts = readDtsenPerson(read, { name: "name", asOf });
  return { ...facts, enrolled: read.label("schooling", SCHOOLING) ?? facts.enrolled };
}

/** What the numbers of occupations mean was not published. */
export function readDtsenPerson<Field extends string>(
  read: FactsRead<Field>,
  { name, asOf }: { name: Field; asOf: IsoDate },
): PersonFacts {
  return readPersonFacts(read, { name, asOf, labels: LABELS });
}
