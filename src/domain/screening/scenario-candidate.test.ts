import { describe, expect, it } from "vitest";
import { candidateOf } from "./scenario-candidate.ts";
import { ScenarioCandidate } from "./scenario-file.ts";

const read = (cells: object) => candidateOf(ScenarioCandidate.parse({ row: 7, ...cells }));

describe("a row of a scenario", () => {
  it("without anything in it is missing everything but its number", () => {
    expect(read({})).toEqual({
      id: "row 7",
      row: 7,
      name: "",
      nik: null,
      kk: null,
      birthDate: null,
      sex: null,
      village: null,
      district: null,
      address: null,
      asnaf: null,
      purpose: null,
      religion: null,
    });
  });

  it("is read without the blanks around its cells; a cell of blanks is missing", () => {
    expect(read({ name: "  Samsudin ", village: " Sutera ", district: "   ", asnaf: " MISKIN " })).toMatchObject({
      name: "Samsudin",
      village: "Sutera",
      district: null,
      asnaf: "MISKIN",
    });
  });

  const sexes: [written: string, sex: string | null][] = [
    ["L", "M"],
    ["P", "F"],
    ["M", "M"],
    ["F", "F"],
    [" l ", "M"],
    ["p", "F"],
    ["X", null],
    ["", null],
  ];
  it.each(sexes)('sex "%s" is %s', (sex, expected) => {
    expect(read({ sex }).sex).toBe(expected);
  });

  const dates: [written: string, day: string | null][] = [
    ["12-03-1975", "1975-03-12"],
    ["2-3-1975", "1975-03-02"],
    ["12/03/1975", "1975-03-12"],
    ["1975-03-12", "1975-03-12"],
    [" 12-03-1975 ", "1975-03-12"],
    ["12-03-75", null],
    ["31-02-1975", null],
    ["12 Maret 1975", null],
    ["lahir 12-03-1975", null],
    ["12-03-1975 pagi", null],
    ["", null],
  ];
  it.each(dates)('birth date "%s" is %s', (birthDate, expected) => {
    expect(read({ birthDate }).birthDate).toBe(expected);
  });

  const numbers: [written: string, number: string | null][] = [
    ["6111011203750001", "6111011203750001"],
    ["6111 0112 0375 0001", "6111011203750001"],
    ["6111.0112-0375/0001", "6111011203750001"],
    ["-", "-"],
    ["0", "0"],
    ["belum ada", "belum ada"],
    ["123 belum", "123 belum"],
    ["belum 123", "belum 123"],
    ["   ", null],
  ];
  it.each(numbers)('number "%s" is %s', (nik, expected) => {
    expect(read({ nik }).nik).toBe(expected);
    expect(read({ kk: nik }).kk).toBe(expected);
  });
});
