import { describe, expect, test } from "vitest";
import { cellsOf, type WrittenRow } from "#tests/factories/row-cells.ts";
import { isoDate } from "../shared/date.ts";
import { readDtsenPersonRow } from "./dtsen-person-row.ts";
import type { PersonField } from "./header.ts";

const PERSON = {
  kk: "6111010101080007",
  nik: "6111015507790001",
  name: "SITI AMINAH",
  sex: "2",
  relation: "2",
  birthDate: "1979-07-15",
  maritalStatus: "2",
  schooling: "3",
} as const;

const person = (changes: WrittenRow<PersonField> = {}) =>
  readDtsenPersonRow(cellsOf({ ...PERSON, ...changes }), { asOf: isoDate("2025-09-30") });

test("a clean row of a member", () => {
  expect(person()).toMatchObject({
    ok: true,
    notes: [],
    row: {
      familyId: "6111010101080007",
      personId: null,
      sex: "F",
      relation: "SPOUSE",
      maritalStatus: "MARRIED",
      enrolled: false,
      education: null,
      nik: { written: "6111015507790001", isValid: true },
    },
  });
});

describe("the whole numbers of a member", () => {
  test.each([
    ["relation", ["HEAD", "SPOUSE", "CHILD", "OTHER", "OTHER", "OTHER", "OTHER", "OTHER"]],
    ["maritalStatus", ["SINGLE", "MARRIED", "DIVORCED", "WIDOWED"]],
    ["sex", ["M", "F"]],
  ] as const)("%s", (field, values) => {
    const read = values.map((_, i) => person({ nik: "", [field]: String(i + 1) }));
    expect(read.map((reading) => (reading.ok ? reading.row[field] : reading))).toEqual(values);
  });

  test.each([
    ["1", false],
    ["2", true],
    ["3", false],
  ])("school attendance %s: %s", (schooling, enrolled) => {
    expect(person({ schooling })).toMatchObject({ row: { enrolled } });
  });
});

test.each<[string, WrittenRow<PersonField>, string[]]>([
  ["without a card", { kk: "-" }, ["FAMILY_CARD_MISSING"]],
  ["without a name", { name: "" }, ["NAME_MISSING"]],
])("a member is refused %s", (_, changes, codes) => {
  const reading = person(changes);
  expect(reading.ok ? [] : reading.reasons.map(({ code }) => code)).toEqual(codes);
});
