import { describe, expect, test } from "vitest";
import { cellsOf, type WrittenRow } from "#tests/factories/row-cells.ts";
import { isoDate } from "../shared/date.ts";
import { RegionCode } from "../shared/region-code.ts";
import type { Conditions } from "./conditions.ts";
import { readDtsenFamilyRow } from "./dtsen-family-row.ts";
import type { FamilyField } from "./header.ts";
import { createVillageResolver } from "./village-resolver.ts";

const asOf = isoDate("2025-09-30");
const villages = createVillageResolver({
  id: "61.11",
  name: "Kayong Utara",
  villages: [
    { code: RegionCode.parse("61.11.01.2001"), name: "Sutera", districtName: "Sukadana" },
    { code: RegionCode.parse("61.11.04.2001"), name: "Dusun Besar", districtName: "Pulau Maya" },
  ],
});

const FAMILY = {
  kk: "6111010101080007",
  regency: "KAYONG UTARA",
  district: "SUKADANA",
  village: "SUTERA",
  villageCode: "6111010004",
  decile: "1",
  provincialDecile: "2",
  regencyDecile: "3",
  headName: "SAMSUDIN",
  ownership: "1",
  roof: "3",
  wall: "3",
  floor: "8",
  lighting: "1",
  power: "1",
  water: "10",
  toilet: "1",
  sewage: "4",
  receivesPkh: "1",
} as const;

const family = (changes: WrittenRow<FamilyField> = {}) =>
  readDtsenFamilyRow(cellsOf({ ...FAMILY, ...changes }), { villages, asOf });

test("a clean row: the card is its key, the statistics office's village code is not read, the other deciles are kept", () => {
  expect(family()).toMatchObject({
    ok: true,
    notes: [],
    row: {
      familyId: "6111010101080007",
      villageCode: "61.11.01.2001",
      decile: 1,
      provincialDecile: 2,
      regencyDecile: 3,
      conditions: { ownership: "OWN", roof: "ZINC_ASBESTOS", wall: "WOOD", floor: "EARTH", water: "RAIN" },
      receives: ["PKH"],
      head: { name: "SAMSUDIN", kk: { written: "6111010101080007", isValid: true } },
    },
  });
});

describe("the whole numbers of the published key", () => {
  test.each<[keyof Conditions, Conditions[keyof Conditions][]]>([
    ["ownership", ["OWN", "RENT", "FREE", "OFFICIAL", "OTHER"]],
    ["floor", ["CERAMIC", "CERAMIC", "OTHER", "CERAMIC", "WOOD", "CEMENT", "BAMBOO", "EARTH", "OTHER"]],
    ["wall", ["BRICK", "PLASTERED_WOVEN", "WOOD", "BAMBOO", "WOOD", "BAMBOO", "OTHER"]],
    ["roof", ["CONCRETE", "TILE", "ZINC_ASBESTOS", "ZINC_ASBESTOS", "BAMBOO", "WOOD", "THATCH", "OTHER"]],
    [
      "water",
      [
        "BOTTLED",
        "BOTTLED",
        "PIPED",
        "BOREHOLE",
        "PROTECTED_WELL",
        "UNPROTECTED_WELL",
        "PROTECTED_WELL",
        "UNPROTECTED_WELL",
        "SURFACE",
        "RAIN",
        "OTHER",
      ],
    ],
  ])("%s", (field, values) => {
    const read = values.map((_, i) => family({ [field]: String(i + 1) }));
    expect(read.map((reading) => (reading.ok ? reading.row.conditions[field] : reading))).toEqual(values);
  });

  test.each<[lighting: string, power: string, Conditions["lighting"]]>([
    ["1", "1", "GRID_900_OR_LESS"],
    ["1", "2", "GRID_900_OR_LESS"],
    ["1", "3", "GRID_OVER_900"],
    ["1", "5", "GRID_OVER_900"],
    ["1", "", null],
    ["2", "", "SHARED"],
    ["3", "", "OFF_GRID"],
    ["4", "", "NONE"],
  ])("lighting %s with power %s is %s", (lighting, power, expected) => {
    expect(family({ lighting, power })).toMatchObject({ row: { conditions: { lighting: expected } } });
  });

  test.each<[toilet: string, sewage: string, Conditions["toilet"]]>([
    ["1", "1", "SEPTIC"],
    ["1", "2", "SEPTIC"],
    ["1", "3", "NO_SEPTIC"],
    ["1", "6", "NO_SEPTIC"],
    ["1", "", null],
    ["2", "1", "SHARED"],
    ["3", "", "SHARED"],
    ["4", "", "SHARED"],
    ["5", "", "NONE"],
    ["6", "", "NONE"],
  ])("a toilet %s whose waste goes to %s is %s", (toilet, sewage, expected) => {
    expect(family({ toilet, sewage })).toMatchObject({ row: { conditions: { toilet: expected } } });
  });

  test("labels are read where a set was exported with them", () => {
    const reading = family({
      roof: "Genteng",
      wall: "Kayu/Papan/GRC",
      toilet: "Ada, digunakan sendiri",
      sewage: "IPAL",
    });
    expect(reading).toMatchObject({ row: { conditions: { roof: "TILE", wall: "WOOD", toilet: "SEPTIC" } } });
  });

  test("a number the key does not name is unknown, with a note", () => {
    const reading = family({ roof: "12" });
    expect(reading).toMatchObject({ ok: true, row: { conditions: { roof: null } } });
    expect(reading.ok && reading.notes.map(({ field, code }) => [field, code])).toEqual([["roof", "LABEL_UNKNOWN"]]);
  });
});

describe("a row is refused", () => {
  test.each<[string, WrittenRow<FamilyField>, string[]]>([
    ["without its card", { kk: "" }, ["FAMILY_CARD_MISSING"]],
    ["under a placeholder", { kk: "0000000000000000" }, ["FAMILY_CARD_MISSING"]],
    ["without a name", { headName: "" }, ["NAME_MISSING"]],
    ["in a village nobody knows", { village: "MEKAR SARI" }, ["VILLAGE_UNKNOWN"]],
    ["in another regency", { regency: "KETAPANG" }, ["VILLAGE_OUTSIDE"]],
  ])("%s", (_, changes, codes) => {
    const reading = family(changes);
    expect(reading.ok ? [] : reading.reasons.map(({ code }) => code)).toEqual(codes);
  });

  test("where a spreadsheet damaged the card", () => {
    const cells = cellsOf<FamilyField>({ ...FAMILY, kk: "6111010101080000" });
    const kk = { text: "6111010101080000", damaged: "EXCEL_DIGITS" as const };
    const reading = readDtsenFamilyRow({ ...cells, kk }, { villages, asOf });
    expect(reading.ok ? [] : reading.reasons.map(({ code }) => code)).toEqual(["FAMILY_CARD_DAMAGED"]);
  });
});

test("deciles above 4 are deciles, 11 is none", () => {
  expect(family({ decile: "10" })).toMatchObject({ row: { decile: 10 } });
  expect(family({ decile: "11" })).toMatchObject({ row: { decile: null } });
});
