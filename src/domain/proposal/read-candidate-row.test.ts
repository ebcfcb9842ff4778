import { describe, expect, it } from "vitest";
import { isoDate } from "../shared/date.ts";
import type { RawCell } from "../shared/raw-row.ts";
import type { CandidateField } from "./candidate-header.ts";
import { readCandidateRow } from "./read-candidate-row.ts";

const TODAY = isoDate("2026-11-24");

function read(cells: Partial<Record<CandidateField, string | RawCell>>) {
  const raw = Object.entries(cells).map(([field, cell]) => [field, typeof cell === "string" ? { text: cell } : cell]);
  const reading = readCandidateRow(Object.fromEntries(raw), TODAY);
  if (!reading.ok) return { refused: reading.reasons.map(({ code }) => code) };
  return { ...reading.row, notes: reading.notes.map(({ code }) => code) };
}

describe("a row of a list", () => {
  it("is read as an office sends it", () => {
    expect(
      read({
        name: "  Suriani  bt. Hamdan ",
        nik: "6111 0152 0380 0002",
        kk: "6111-0110-0117-0001",
        birthDate: "12 Maret 1980",
        sex: "Perempuan",
        village: "Dusun Besar",
        district: "Pulau Maya",
        address: "Jl. Pelabuhan",
        rtRw: "3/1",
        religion: "Islam",
        asnaf: "Miskin",
        purpose: "",
      }),
    ).toEqual({
      rowId: null,
      seen: null,
      values: {
        name: "Suriani bt. Hamdan",
        nik: "6111015203800002",
        kk: "6111011001170001",
        birthDate: "1980-03-12",
        birthDateText: null,
        sex: "F",
        village: "Dusun Besar",
        district: "Pulau Maya",
        address: "Jl. Pelabuhan, RT 003/RW 001",
        religion: "ISLAM",
        asnaf: "Miskin",
        purpose: null,
      },
      notes: [],
    });
  });

  it.each<[name: string, cells: Parameters<typeof read>[0], expected: object]>([
    ["nobody without a name", { name: "-", nik: "6111011203750001" }, { refused: ["NAME_MISSING"] }],
    [
      "a formula that failed is no name",
      { name: { text: "#N/A", damaged: "FORMULA_ERROR" } },
      { refused: ["NAME_MISSING"] },
    ],
    [
      "nor a village",
      { name: "Wagiyem", village: { text: "#REF!", damaged: "FORMULA_ERROR" } },
      { values: { name: "Wagiyem", village: null } },
    ],
    [
      "what a copy from a chat brings unseen is no part of it",
      { name: "\u200eWagiyem\u200b", nik: "\u202a6111015203800002\u202c", birthDate: "\u200e12/03/1980" },
      { values: { name: "Wagiyem", nik: "6111015203800002", birthDate: "1980-03-12", birthDateText: null }, notes: [] },
    ],
    ["a number is no name", { name: "12" }, { refused: ["NAME_MISSING"] }],
    ["a column the file has not is left alone", { name: "Wagiyem" }, { values: { name: "Wagiyem" } }],
    [
      "a blank cell empties its field",
      { name: "Wagiyem", village: "" },
      { values: { name: "Wagiyem", village: null } },
    ],
    [
      "a number a spreadsheet destroyed is missing, not guessed",
      { name: "Wagiyem", nik: { text: "6111011203750000", damaged: "EXCEL_DIGITS" } },
      { values: { name: "Wagiyem", nik: null }, notes: ["NIK_DAMAGED"] },
    ],
    [
      "a placeholder stays what it is, for screening to question",
      { name: "Wagiyem", nik: "-" },
      { values: { name: "Wagiyem", nik: "-" }, notes: [] },
    ],
    [
      "a family card of zeros is kept and noted",
      { name: "Wagiyem", kk: "0000000000000000" },
      { values: { name: "Wagiyem", kk: "0000000000000000" }, notes: ["KK_PLACEHOLDER"] },
    ],
    [
      "a masked number of a known row stays as it is",
      { rowId: "0199/4", name: "Wagiyem", nik: "6111••••••••••••" },
      { rowId: "0199", seen: 4, values: { name: "Wagiyem" }, notes: [] },
    ],
    [
      "a masked number of a new row is none",
      { name: "Wagiyem", nik: "6111••••••••••••" },
      { values: { name: "Wagiyem", nik: null }, notes: ["NIK_MASKED"] },
    ],
    [
      "a date that does not exist stays as it was written",
      { name: "Wagiyem", birthDate: "31/02/1980" },
      { values: { name: "Wagiyem", birthDate: null, birthDateText: "31/02/1980" }, notes: ["DATE_IMPOSSIBLE"] },
    ],
    [
      "a short year is not completed",
      { name: "Wagiyem", birthDate: "12-03-75" },
      { values: { name: "Wagiyem", birthDate: null, birthDateText: "12-03-75" }, notes: ["DATE_SHORT_YEAR"] },
    ],
    [
      "nobody is born tomorrow",
      { name: "Wagiyem", birthDate: "25/11/2026" },
      { values: { name: "Wagiyem", birthDate: null, birthDateText: "25/11/2026" }, notes: ["DATE_IMPLAUSIBLE"] },
    ],
    [
      "place and date in one column",
      { name: "Wagiyem", birthPlaceAndDate: "Sukadana, 17-08-1945" },
      { values: { name: "Wagiyem", birthDate: "1945-08-17", birthDateText: null } },
    ],
    ["sex by letter", { name: "Wagiyem", sex: "L" }, { values: { name: "Wagiyem", sex: "M" }, notes: [] }],
    [
      "an unknown word for sex is noted",
      { name: "Wagiyem", sex: "?" },
      { values: { name: "Wagiyem", sex: null }, notes: ["SEX_UNKNOWN"] },
    ],
    [
      "an unknown religion is noted and never inferred",
      { name: "Muhammad Abdullah", religion: "lain" },
      { values: { name: "Muhammad Abdullah", religion: null }, notes: ["RELIGION_UNKNOWN"] },
    ],
    [
      "an address that names its RT is left as it is",
      { name: "Wagiyem", address: "Dusun Tanjung RT 2", rt: "5" },
      { values: { name: "Wagiyem", address: "Dusun Tanjung RT 2" } },
    ],
  ])("%s", (_name, cells, expected) => {
    expect(read(cells)).toMatchObject(expected);
    if ("values" in expected) expect(read(cells)).toHaveProperty("values", expected.values);
  });
});
