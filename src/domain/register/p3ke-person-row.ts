import type { IsoDate } from "../shared/date.ts";
import type { Cells } from "../shared/row-reading.ts";
import { readFamilyId } from "./family-key.ts";
import type { PersonField } from "./header.ts";
import { YES_NO } from "./p3ke-dictionary.ts";
import { MARITAL_STATUS, OCCUPATION, RELATION, SCHOOLING, SEX } from "./p3ke-person-dictionary.ts";
import { type FactLabels, type FactsRead, type PersonFacts, readPersonFacts } from "./person-facts.ts";
import { type PersonFormat, type PersonReading, readPerson } from "./person-row.ts";

const LABELS: FactLabels = { sex: SEX, occupation: OCCUPATION, schooling: SCHOOLING, yesNo: YES_NO };

const P3KE_PERSON: PersonFormat = {
  readKey: readFamilyId,
  labels: {
    sex: SEX,
    relation: RELATION,
    maritalStatus: MARITAL_STATUS,
    occupation: OCCUPATION,
    education: SCHOOLING,
    dukcapilMatched: YES_NO,
  },
  readPerson: (read, asOf) => ({
    ...readP3kePerson(read, { name: "name", asOf }),
    relation: read.label("relation", RELATION),
    maritalStatus: read.label("maritalStatus", MARITAL_STATUS),
  }),
};

/** Reads a row of a P3KE person file. */
export function readPersonRow(cells: Cells<PersonField>, context: { asOf: IsoDate }): PersonReading {
  return readPerson(cells, context, P3KE_PERSON);
}

/** What a P3KE file says of a person; the name of a family's head stands under another title. */
export function readP3kePerson<Field extends string>(
  read: FactsRead<Field>,
  { name, asOf }: { name: Field; asOf: IsoDate },
): PersonFacts {
  return readPersonFacts(read, { name, asOf, labels: LABELS });
}
