import { describe, expect, test } from "vitest";
import { cellsOf, type WrittenRow } from "#tests/factories/row-cells.ts";
import { isoDate } from "../shared/date.ts";
import { RegionCode } from "../shared/region-code.ts";
import type { FamilyField } from "./header.ts";
import { readFamilyRow } from "./p3ke-family-row.ts";
import { createVillageResolver } from "./village-resolver.ts";

const asOf = isoDate("2024-06-30");
const villages = createVillageResolver({
  id: "61.11",
  name: "Kayong Utara",
  villages: [{ code: RegionCode.parse("61.11.01.2001"), name: "Sutera", districtName: "Sukadana" }],
});

const FAMILY = {
  familyId: "100074542",
  regency: "KAYONG UTARA",
  district: "SUKADANA",
  village: "SUTERA",
  villageCode: "6111012001",
  decile: "1",
  address: "DUSUN I",
  headName: "SAMSUDIN",
  nik: "6111011203750001",
  dukcapilMatched: "Ya",
  sex: "Laki-laki",
  birthDate: "12/03/1975 0:00:00",
  occupation: "Nelayan",
  education: "Tamat SD/sederajat",
  ownership: "Milik Sendiri",
  roof: "Asbes/Seng",
  wall: "Kayu/Papan",
  floor: "Tanah",
  lighting: "Listrik Bersama",
  cooking: "Arang/Kayu",
  water: "Air Hujan",
  toilet: "Ya, tanpa Septic Tank",
  receivesBpnt: "Tidak",
  receivesBpum: "Tidak",
  receivesBst: "Tidak",
  receivesPkh: "Ya",
  receivesSembako: "Tidak",
  stunting: "Beresiko Stunting",
} as const;

const family = (changes: WrittenRow<FamilyField> = {}) =>
  readFamilyRow(cellsOf({ ...FAMILY, ...changes }), { villages, asOf });

test("a clean row of a family", () => {
  expect(family()).toEqual({
    ok: true,
    notes: [],
    row: {
      familyId: "100074542",
      villageCode: "61.11.01.2001",
      decile: 1,
      provincialDecile: null,
      regencyDecile: null,
      address: "DUSUN I",
      conditions: {
        ownership: "OWN",
        roof: "ZINC_ASBESTOS",
        wall: "WOOD",
        floor: "EARTH",
        lighting: "SHARED",
        cooking: "WOOD_CHARCOAL",
        water: "RAIN",
        toilet: "NO_SEPTIC",
        stuntingRisk: true,
      },
      receives: ["PKH"],
      head: {
        name: "SAMSUDIN",
        nik: { written: "6111011203750001", isValid: true },
        kk: { written: null, isValid: false },
        birthDate: "1975-03-12",
        sex: "M",
        occupation: "FISHER",
        education: "PRIMARY",
        enrolled: false,
        dukcapilMatched: true,
      },
    },
  });
});

describe("a family's row is refused only", () => {
  test.each<[string, WrittenRow<FamilyField>, string[]]>([
    ["without a family id", { familyId: "" }, ["FAMILY_ID_MISSING"]],
    ["with a family id that is no number", { familyId: "9".repeat(5000) }, ["FAMILY_ID_LONG"]],
    ["with a dash for one", { familyId: "-" }, ["FAMILY_ID_MISSING"]],
    [
      "with one that Excel damaged",
      { familyId: { text: "1,00074E+08", damaged: "SCIENTIFIC" } },
      ["FAMILY_ID_DAMAGED"],
    ],
    ["without a name", { headName: " " }, ["NAME_MISSING"]],
    ["with a name that is none", { headName: "-" }, ["NAME_MISSING"]],
    ["with a formula error for a name", { headName: { text: "#N/A", damaged: "FORMULA_ERROR" } }, ["NAME_MISSING"]],
    ["in a village that is unknown", { villageCode: "", village: "MEKAR SARI" }, ["VILLAGE_UNKNOWN"]],
    ["in a village that is misspelt", { villageCode: "", village: "SUTERAA X" }, ["VILLAGE_MEANT"]],
    ["in a village outside", { villageCode: "6104012001", regency: "KETAPANG" }, ["VILLAGE_OUTSIDE"]],
    ["without any village", { villageCode: "", village: "", regency: "" }, ["VILLAGE_MISSING"]],
    ["with a power rating as stunting risk", { stunting: "450 VA" }, ["COLUMNS_SHIFTED"]],
    ["with two cells at home in other columns", { floor: "Arang/Kayu", cooking: "Air Hujan" }, ["COLUMNS_SHIFTED"]],
    ["with a date and a NIK among the labels", { sex: "12/03/1975", roof: "6111011203750001" }, ["COLUMNS_SHIFTED"]],
    ["for all its reasons at once", { familyId: "", headName: "" }, ["FAMILY_ID_MISSING", "NAME_MISSING"]],
  ])("%s", (_, changes, codes) => {
    const reading = family(changes);
    expect(reading.ok ? [] : reading.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test("and a misspelt village is offered in words", () => {
    const reading = family({ villageCode: "", village: "SUTERAA X" });
    expect(!reading.ok && reading.reasons[0]).toEqual({
      field: "village",
      code: "VILLAGE_MEANT",
      raw: "SUTERAA X / SUKADANA",
      params: { village: "SUTERAA X", meant: "Sutera", district: "Sukadana" },
    });
  });
});

describe("a doubtful value is accepted with a note, and is unknown", () => {
  test.each<[string, WrittenRow<FamilyField>, string[], object]>([
    ["a blank NIK, which is no doubt", { nik: "" }, [], { head: { nik: { written: null, isValid: false } } }],
    [
      "15 digits",
      { nik: "611101120375001" },
      ["NIK_NOT_16_DIGITS"],
      { head: { nik: { written: "611101120375001", isValid: false } } },
    ],
    ["a filler", { nik: "0" }, ["NIK_PLACEHOLDER"], { head: { nik: { isValid: false } } }],
    ["31 February", { nik: "6111013102750001" }, ["NIK_IMPOSSIBLE_DATE"], { head: { nik: { isValid: false } } }],
    [
      "a NIK rounded by Excel counts as missing",
      { nik: { text: "6111011203750000", numeric: true, damaged: "EXCEL_DIGITS" } },
      ["NIK_DAMAGED"],
      { head: { nik: { written: null, isValid: false } } },
    ],
    [
      "a NIK in groups is no doubt",
      { nik: "6111.0112.0375.0001" },
      [],
      { head: { nik: { written: "6111011203750001", isValid: true } } },
    ],
    ["a NIK of another day", { birthDate: "13/03/1975" }, ["NIK_DATE_DIFFERS"], { head: { birthDate: "1975-03-13" } }],
    ["a NIK of the other sex", { sex: "Perempuan" }, ["NIK_SEX_DIFFERS"], { head: { sex: "F" } }],
    ["an impossible date", { birthDate: "31/02/1975" }, ["DATE_IMPOSSIBLE"], { head: { birthDate: null } }],
    ["a year of two digits", { birthDate: "12/03/75" }, ["DATE_SHORT_YEAR"], { head: { birthDate: null } }],
    ["a birth after the release", { birthDate: "01/07/2024" }, ["DATE_IMPLAUSIBLE"], { head: { birthDate: null } }],
    ["a birth 121 years back", { birthDate: "01/06/1903" }, ["DATE_IMPLAUSIBLE"], { head: { birthDate: null } }],
    ["an unknown label", { floor: "Ubin Italia" }, ["LABEL_UNKNOWN"], { conditions: { floor: null } }],
    [
      "a formula error",
      { roof: { text: "#REF!", damaged: "FORMULA_ERROR" } },
      ["VALUE_LOST"],
      { conditions: { roof: null } },
    ],
    ["a stunting number", { stunting: "3" }, ["STUNTING_NUMBER"], { conditions: { stuntingRisk: null } }],
    ["a decile beyond ten", { decile: "11" }, ["DECILE_UNKNOWN"], { decile: null }],
    ["a decile in words is no doubt", { decile: "Desil 2" }, [], { decile: 2 }],
    [
      "a meter without its power",
      { lighting: "Listrik PLN meteran" },
      ["LIGHTING_POWER_UNKNOWN"],
      { conditions: { lighting: null } },
    ],
    [
      "a meter with its power is no doubt",
      { lighting: "Listrik PLN meteran", power: "450 VA" },
      [],
      { conditions: { lighting: "GRID_900_OR_LESS" } },
    ],
    ["a BPS code", { villageCode: "6111020004" }, ["VILLAGE_BY_NAME"], { villageCode: "61.11.01.2001" }],
    ["a name beside another code", { village: "PADANG" }, ["VILLAGE_NAME_DIFFERS"], { villageCode: "61.11.01.2001" }],
    [
      "a name without end",
      { headName: "SAM".repeat(9000) },
      ["NAME_LONG"],
      { head: { name: "SAM".repeat(54).slice(0, 160) } },
    ],
    ["a corrected name", { correctedName: "SYAMSUDIN" }, ["NAME_CORRECTED"], { head: { name: "SYAMSUDIN" } }],
    [
      "a corrected NIK",
      { nik: "1", correctedNik: "6111011203750001" },
      ["NIK_CORRECTED"],
      { head: { nik: { written: "6111011203750001" } } },
    ],
    ["a KK number of 15 digits", { kk: "611101020320000" }, ["KK_NOT_16_DIGITS"], { head: { kk: { isValid: false } } }],
  ])("%s", (_, changes, codes, row) => {
    const reading = family(changes);
    expect(reading).toMatchObject({ ok: true, row });
    expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(codes);
  });

  test("a note keeps what stood there and says where", () => {
    const reading = family({ floor: " Ubin  Italia" });
    expect(reading.ok && reading.notes).toEqual([
      { field: "floor", code: "LABEL_UNKNOWN", raw: " Ubin  Italia", params: { value: "Ubin Italia" } },
    ]);
  });

  test("no note carries an identity number among its values", () => {
    const reading = family({ nik: "611101120375001", kk: "611101020320000" });
    expect(reading.ok && reading.notes.map(({ params }) => params)).toEqual([undefined, undefined]);
  });

  test("aid that no column tells of is unknown, not none", () => {
    const { receivesBpnt, receivesBpum, receivesBst, receivesPkh, receivesSembako, ...silent } = FAMILY;
    const reading = readFamilyRow(cellsOf(silent), { villages, asOf });
    expect(reading.ok && reading.row.receives).toBeNull();
    const denied = family({ receivesPkh: "Tidak" });
    expect(denied.ok && denied.row.receives).toEqual([]);
  });

  test("RT and RW in columns of their own join the address", () => {
    const reading = family({ rt: "002", rw: "001" });
    expect(reading.ok && reading.row.address).toBe("DUSUN I RT 002 RW 001");
  });
});

test("a regency's variant of 2023/24: card, neighbourhood, corrections and its own labels of lighting and wall", () => {
  const reading = family({
    kk: "6111010101080007",
    rt: "003",
    rw: "001",
    correctedName: "SAMSUDIN BIN YUSUF",
    correctedNik: "6111011203750002",
    lighting: "Listrik PLN meteran",
    power: "450 VA",
    wall: "Plesteran anyaman bambu/kawat",
    toilet: "Ya, dengan Septic Tank",
  });
  expect(reading).toMatchObject({
    ok: true,
    row: {
      address: "DUSUN I RT 003 RW 001",
      conditions: { lighting: "GRID_900_OR_LESS", wall: "PLASTERED_WOVEN", toilet: "SEPTIC" },
      head: {
        name: "SAMSUDIN BIN YUSUF",
        nik: { written: "6111011203750002", isValid: true },
        kk: { written: "6111010101080007", isValid: true },
      },
    },
  });
  expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(["NAME_CORRECTED", "NIK_CORRECTED"]);
});
