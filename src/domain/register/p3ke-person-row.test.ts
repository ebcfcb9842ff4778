import { describe, expect, test } from "vitest";
import { cellsOf, type WrittenRow } from "#tests/factories/row-cells.ts";
import { isoDate } from "../shared/date.ts";
import type { PersonField } from "./header.ts";
import { readPersonRow } from "./p3ke-person-row.ts";

const PERSON = {
  familyId: "100074542",
  personId: "2",
  name: "SITI AMINAH",
  nik: "6111015507790001",
  sex: "Perempuan",
  relation: "Istri/Suami",
  birthDate: "15/07/1979",
  maritalStatus: "Kawin",
  occupation: "Belum/Tidak Bekerja",
  education: "Tidak Tamat SD",
} as const;

const person = (changes: WrittenRow<PersonField> = {}) =>
  readPersonRow(cellsOf({ ...PERSON, ...changes }), { asOf: isoDate("2024-06-30") });

test("a clean row of a person", () => {
  expect(person()).toMatchObject({
    ok: true,
    notes: [],
    row: { personId: "2", relation: "SPOUSE", maritalStatus: "MARRIED", sex: "F", dukcapilMatched: null },
  });
});

describe("a person's row", () => {
  test.each<[string, WrittenRow<PersonField>, string[]]>([
    ["without a family id", { familyId: "" }, ["FAMILY_ID_MISSING"]],
    ["without a name", { name: "" }, ["NAME_MISSING"]],
    ["with shifted columns", { relation: "Kawin", maritalStatus: "Petani" }, ["COLUMNS_SHIFTED"]],
  ])("is refused %s", (_, changes, codes) => {
    const reading = person(changes);
    expect(reading.ok ? [] : reading.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test("is accepted in a village that is unknown: its family's row says where it lives", () => {
    expect(person({ village: "MEKAR SARI", regency: "KETAPANG" }).ok).toBe(true);
  });

  test("is accepted with a note where its relation is unknown", () => {
    const reading = person({ relation: "Ipar" });
    expect(reading).toMatchObject({ ok: true, row: { relation: null } });
    expect(reading.ok && reading.notes.map(({ field, code }) => [field, code])).toEqual([
      ["relation", "LABEL_UNKNOWN"],
    ]);
  });
});
