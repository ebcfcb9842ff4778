import { type Dictionary, dictionaryOf } from "../shared/label-dictionary.ts";
import type { Conditions } from "./conditions.ts";
import * as P3KE from "./p3ke-dictionary.ts";
import * as P3KE_PERSON from "./p3ke-person-dictionary.ts";
import type { MaritalStatus, Relation, Sex } from "./person.ts";

type Codes<Value> = Readonly<Record<number, Value>>;

/**
 * The whole numbers DTSEN writes for its labels, by the one key that was published. A set that was exported with labels is read
 * by those of P3KE; a number the key does not name stays unknown. Source: design, chapter 2, "DTSEN".
 */
function coded<Value>(codes: Codes<Value>, labels: Dictionary<Value>): Dictionary<Value> {
  return (text) => (/^\d{1,2}(?:[.,]0+)?$/.test(text) ? codes[Number.parseInt(text, 10)] : labels(text));
}

export const OWNERSHIP = coded<NonNullable<Conditions["ownership"]>>(
  { 1: "OWN", 2: "RENT", 3: "FREE", 4: "OFFICIAL", 5: "OTHER" },
  P3KE.OWNERSHIP,
);

/** 1 marble and 2 ceramics, 4 tiles; 3, parquet or vinyl, P3KE did not ask for. */
export const FLOOR = coded<NonNullable<Conditions["floor"]>>(
  { 1: "CERAMIC", 2: "CERAMIC", 3: "OTHER", 4: "CERAMIC", 5: "WOOD", 6: "CEMENT", 7: "BAMBOO", 8: "EARTH", 9: "OTHER" },
  P3KE.FLOOR,
);

export const WALL = coded<NonNullable<Conditions["wall"]>>(
  { 1: "BRICK", 2: "PLASTERED_WOVEN", 3: "WOOD", 4: "BAMBOO", 5: "WOOD", 6: "BAMBOO", 7: "OTHER" },
  P3KE.WALL,
);

export const ROOF = coded<NonNullable<Conditions["roof"]>>(
  {
    1: "CONCRETE",
    2: "TILE",
    3: "ZINC_ASBESTOS",
    4: "ZINC_ASBESTOS",
    5: "BAMBOO",
    6: "WOOD",
    7: "THATCH",
    8: "OTHER",
  },
  P3KE.ROOF,
);

/** A spring counts like a well: what matters to a need is whether it is protected. */
export const WATER = coded<NonNullable<Conditions["water"]>>(
  {
    1: "BOTTLED",
    2: "BOTTLED",
    3: "PIPED",
    4: "BOREHOLE",
    5: "PROTECTED_WELL",
    6: "UNPROTECTED_WELL",
    7: "PROTECTED_WELL",
    8: "UNPROTECTED_WELL",
    9: "SURFACE",
    10: "RAIN",
    11: "OTHER",
  },
  P3KE.WATER,
);

export const LIGHTING = coded<NonNullable<Conditions["lighting"]> | "METERED">(
  { 1: "METERED", 2: "SHARED", 3: "OFF_GRID", 4: "NONE" },
  P3KE.LIGHTING,
);

/** In volt-ampere; 2201 is more than 2200. */
export const POWER = coded<number>({ 1: 450, 2: 900, 3: 1300, 4: 2200, 5: 2201 }, P3KE.POWER);

/** What a family has; where its waste goes decides between a septic tank and none. */
export const TOILET: Dictionary<"OWN" | "SHARED" | "NONE"> = coded(
  { 1: "OWN", 2: "SHARED", 3: "SHARED", 4: "SHARED", 5: "NONE", 6: "NONE" },
  dictionaryOf([
    ["OWN", ["Sendiri", "Ada, digunakan sendiri", "Milik sendiri"]],
    ["SHARED", ["Bersama tertentu", "Ada, digunakan bersama", "MCK komunal", "MCK umum"]],
    ["NONE", ["Ada tidak dipakai", "Ada, tidak digunakan", "Tidak ada", "Tidak ada fasilitas"]],
  ]),
);

/** Whether waste goes into a septic tank or a treatment plant. */
export const SEWAGE: Dictionary<boolean> = coded(
  { 1: true, 2: true, 3: false, 4: false, 5: false, 6: false },
  dictionaryOf([
    [true, ["Tangki septik", "Septik", "Septic Tank", "IPAL"]],
    [
      false,
      [
        "Kolam/sawah/sungai/danau/laut",
        "Kolam/sungai",
        "Lubang tanah",
        "Pantai/tanah lapang/kebun",
        "Pantai/kebun",
        "Lainnya",
      ],
    ],
  ]),
);

export const YES_NO = coded<boolean>({ 0: false, 1: true, 2: false }, P3KE.YES_NO);

/** The codes for people are those of the statistics office's family questionnaires. */
export const SEX = coded<Sex>({ 1: "M", 2: "F" }, P3KE_PERSON.SEX);

export const RELATION = coded<Relation>(
  { 1: "HEAD", 2: "SPOUSE", 3: "CHILD", 4: "OTHER", 5: "OTHER", 6: "OTHER", 7: "OTHER", 8: "OTHER" },
  P3KE_PERSON.RELATION,
);

export const MARITAL_STATUS = coded<MaritalStatus>(
  { 1: "SINGLE", 2: "MARRIED", 3: "DIVORCED", 4: "WIDOWED" },
  P3KE_PERSON.MARITAL_STATUS,
);

/** Goes to school now: 1 never did, 2 does, 3 no more. */
export const SCHOOLING = coded<boolean>(
  { 1: false, 2: true, 3: false },
  dictionaryOf([
    [true, ["Masih sekolah"]],
    [false, ["Tidak/belum pernah sekolah", "Belum pernah sekolah", "Tidak bersekolah lagi", "Tidak sekolah lagi"]],
  ]),
);
