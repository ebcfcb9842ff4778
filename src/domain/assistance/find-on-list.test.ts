import { expect, test } from "vitest";
import { isoDate } from "../shared/date.ts";
import { recipientFinder } from "./find-on-list.ts";

const find = recipientFinder([
  { rowId: "a", names: ["Syamsudin"], niks: ["6111011203750001"], birthDate: "1975-03-12" },
  { rowId: "b", names: ["Siti Aminah", "AMINAH"], niks: [], birthDate: "1980-01-01" },
  { rowId: "c", names: ["Siti Aminah"], niks: [], birthDate: "1985-01-01" },
]);

const nothing = { rowId: null, nik: null, name: null, birthDate: null };

const cases: [string, Partial<Parameters<typeof find>[0]>, string][] = [
  ["by its id", { rowId: "b" }, "b"],
  ["by its id, the name spelt otherwise", { rowId: "a", name: "SAMSOEDIN" }, "a"],
  ["an id of no row", { rowId: "z", name: "Syamsudin" }, "ROW_ID_UNKNOWN"],
  ["an id under another's name", { rowId: "a", name: "Rohani" }, "ROW_NAME_DIFFERS"],
  ["by NIK", { nik: "6111011203750001" }, "a"],
  ["a NIK under another's name", { nik: "6111011203750001", name: "Rohani" }, "ROW_NAME_DIFFERS"],
  ["by name alone, spelt otherwise", { name: "SYAMSUDDIN" }, "a"],
  ["a name two bear", { name: "Siti Aminah" }, "SEVERAL_ON_LIST"],
  ["a name two bear, with the birth date", { name: "Siti Aminah", birthDate: isoDate("1985-01-01") }, "c"],
  [
    "a name two bear, with a birth date of neither",
    { name: "Siti Aminah", birthDate: isoDate("1999-01-01") },
    "SEVERAL_ON_LIST",
  ],
  ["by the register's name", { name: "Aminah" }, "b"],
  ["a name whose row has another NIK", { nik: "6111011203750009", name: "Syamsudin" }, "ROW_NIK_DIFFERS"],
  ["a name whose row has no NIK", { nik: "6111011203750009", name: "Aminah" }, "b"],
  ["a NIK alone that nobody has", { nik: "6111011203750009" }, "NOT_ON_LIST"],
  ["somebody else", { name: "Rohani" }, "NOT_ON_LIST"],
];
test.each(cases)("%s", (_name, wanted, expected) => {
  const found = find({ ...nothing, ...wanted });
  expect(found.ok ? found.value.rowId : found.error.code).toBe(expected);
});
