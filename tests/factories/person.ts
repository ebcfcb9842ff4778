import type { z } from "zod";
import { Person } from "#domain/register/person.ts";

type PersonFields = Partial<z.input<typeof Person>>;

/** Samsudin, 51, fisher, head of his family. */
export function fisherman(fields: PersonFields = {}): Person {
  return Person.parse({
    id: "P1",
    name: "SAMSUDIN",
    nik: "6111011203750001",
    birthDate: "1975-03-12",
    sex: "M",
    relation: "HEAD",
    occupation: "FISHER",
    education: "PRIMARY",
    maritalStatus: "MARRIED",
    dukcapilMatched: true,
    religion: "ISLAM",
    disability: "NONE",
    ...fields,
  });
}

/** Suriani, 47, his wife. */
export function wife(fields: PersonFields = {}): Person {
  return fisherman({
    id: "P2",
    name: "SURIANI",
    nik: "6111014407790002",
    birthDate: "1979-07-04",
    sex: "F",
    relation: "SPOUSE",
    occupation: "NONE",
    ...fields,
  });
}

/** Dewi, 11 when the programmes of these tests begin, at school. */
export function schoolGirl(fields: PersonFields = {}): Person {
  return fisherman({
    id: "P3",
    name: "DEWI",
    nik: "6111015505150003",
    birthDate: "2015-05-15",
    sex: "F",
    relation: "CHILD",
    occupation: "NONE",
    education: "INCOMPLETE_PRIMARY",
    enrolled: true,
    maritalStatus: "SINGLE",
    ...fields,
  });
}
