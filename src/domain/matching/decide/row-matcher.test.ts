import { describe, expect, it } from "vitest";
import { indexOf, listLine, registeredLine } from "#tests/factories/matching-register.ts";
import { textAt } from "../index/text-column.ts";
import { MODEL_2026_11 } from "../model/model-2026-11.ts";
import type { ListLine } from "../read/list-line.ts";
import type { Band } from "./decision.ts";
import { createRowMatcher } from "./row-matcher.ts";

/** Three families: a scenario must behave as sensibly as a regency. */
const index = indexOf([
  registeredLine(),
  registeredLine({
    personId: "P2",
    nik: "6111016108790002",
    name: "NURHAYATI",
    sex: "P",
    birthDate: "1979-08-21",
    relation: "Istri",
  }),
  registeredLine({
    personId: "P3",
    nik: "6111010405080001",
    name: "RIDWAN",
    birthDate: "2008-05-04",
    relation: "Anak",
  }),
  registeredLine({
    personId: "P4",
    householdId: "H2",
    kk: "6111011508100003",
    nik: "6111010505820001",
    name: "HASAN BASRI",
    birthDate: "1982-05-05",
    villageCode: "61.11.01.2002",
    village: "Pangkalan Buton",
  }),
  registeredLine({
    personId: "P5",
    householdId: "H3",
    kk: "6111010101110007",
    nik: "",
    name: "SITI AMINAH",
    sex: "P",
    birthDate: "1960-07-01",
    villageCode: "61.11.01.2002",
    village: "Pangkalan Buton",
  }),
]);
const matcher = createRowMatcher({ index, model: MODEL_2026_11, districtNames: new Map() });

const cases: [string, Partial<ListLine>, string, string, Band, Band][] = [
  ["NIK and name", { name: "H. Syamsudin", nik: "6111011203750001" }, "P1", "H1", "certain", "certain"],
  [
    "NIK with separators",
    { name: "Hasan Basri", nik: "6111.0105.0582.0001", birthDate: "5/5/1982" },
    "P4",
    "H2",
    "certain",
    "certain",
  ],
  [
    "name, birth date and village",
    { name: "Nurhajati", birthDate: "21 Agustus 1979", village: "Sutera" },
    "P2",
    "H1",
    "certain",
    "certain",
  ],
  ["name and village alone", { name: "Ridwan", village: "Sutera" }, "P3", "H1", "possible", "possible"],
  [
    "the husband's NIK beside the wife's name",
    { name: "Nurhayati", nik: "6111011203750001", birthDate: "21-08-1979" },
    "P2",
    "H1",
    "possible",
    "certain",
  ],
  [
    "the NIK and date of one, the name of nobody",
    { name: "Wulandari", nik: "6111011203750001", birthDate: "12-03-1975" },
    "P1",
    "H1",
    "possible",
    "certain",
  ],
  [
    "somebody who is not registered",
    { name: "Wulandari Lestari", birthDate: "1-2-1990", village: "Sutera" },
    "",
    "",
    "none",
    "none",
  ],
  ["nothing at all", {}, "", "", "none", "none"],
];

describe("in a register of three families, a row with", () => {
  it.each(cases)("%s", (_name, said, person, household, band, householdBand) => {
    const match = matcher.match(listLine(said));
    expect(match).toMatchObject({ band, householdBand });
    expect(match.person === null ? "" : textAt(index.register.personIds, match.person)).toBe(person);
    expect(match.household === null ? "" : textAt(index.register.householdIds, match.household)).toBe(household);
  });

  it("says why a likely match is not certain, and what each field gives", () => {
    const match = matcher.match(listLine({ name: "Nurhayati", nik: "6111011203750001", birthDate: "21-08-1979" }));
    expect(match.doubt).toBe("NIK_HOUSEMATE");
    expect(match.evidence.map(({ field, finding }) => `${field} ${finding}`)).toEqual([
      "nik housemate",
      "name same",
      "birthDate same",
    ]);
  });
});
