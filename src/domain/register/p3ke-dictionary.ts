import { type Dictionary, dictionaryOf } from "../shared/label-dictionary.ts";
import type { Conditions } from "./conditions.ts";

type Condition<Name extends keyof Conditions> = Dictionary<NonNullable<Conditions[Name]>>;

/** What the labels of P3KE 2022 and of the regencies' variants mean. Source: design, chapter 2, "Values". */
export const OWNERSHIP: Condition<"ownership"> = dictionaryOf([
  ["OWN", ["Milik Sendiri", "Sendiri", "Rumah Sendiri"]],
  ["RENT", ["Kontrak/Sewa", "Kontrak", "Sewa"]],
  ["FREE", ["Bebas Sewa"]],
  ["STAYING", ["Menumpang", "Numpang"]],
  ["OFFICIAL", ["Dinas", "Rumah Dinas"]],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

export const ROOF: Condition<"roof"> = dictionaryOf([
  ["CONCRETE", ["Beton", "Cor Beton"]],
  ["TILE", ["Genteng", "Genteng Keramik", "Genteng Metal"]],
  ["ZINC_ASBESTOS", ["Asbes/Seng", "Asbes", "Seng"]],
  ["WOOD", ["Kayu/Sirap", "Sirap", "Kayu"]],
  ["BAMBOO", ["Bambu"]],
  [
    "THATCH",
    [
      "Jerami/Ijuk/Rumbia/Daun-daunan",
      "Jerami/Ijuk/Daun-daunan",
      "Jerami/Ijuk/Rumbia",
      "Rumbia",
      "Ijuk",
      "Jerami",
      "Daun-daunan",
      "Daun",
    ],
  ],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

export const WALL: Condition<"wall"> = dictionaryOf([
  ["BRICK", ["Tembok", "Tembok/Bata"]],
  ["PLASTERED_WOVEN", ["Plesteran anyaman bambu/kawat", "Plesteran anyaman"]],
  ["WOOD", ["Kayu/Papan", "Kayu", "Papan", "Kayu/Papan/GRC", "Batang Kayu"]],
  ["ZINC", ["Seng"]],
  ["BAMBOO", ["Bambu", "Anyaman Bambu"]],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

export const FLOOR: Condition<"floor"> = dictionaryOf([
  [
    "CERAMIC",
    [
      "Keramik/Granit/Marmer/Ubin/Tegel/Teraso",
      "Keramik",
      "Granit",
      "Marmer",
      "Marmer/Granit",
      "Ubin",
      "Tegel",
      "Teraso",
      "Ubin/Tegel/Teraso",
    ],
  ],
  ["CEMENT", ["Semen", "Semen/Bata Merah"]],
  ["WOOD", ["Kayu/Papan", "Kayu", "Papan"]],
  ["BAMBOO", ["Bambu"]],
  ["EARTH", ["Tanah"]],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

/** METERED tells of a meter and not of its size: see lighting.ts. */
export const LIGHTING: Dictionary<NonNullable<Conditions["lighting"]> | "METERED"> = dictionaryOf([
  [
    "GRID_900_OR_LESS",
    [
      "Listrik Pribadi s/d 900 Watt",
      "Listrik Pribadi sampai 900 Watt",
      "Listrik Pribadi <= 900 Watt",
      "Listrik Pribadi s/d 900 VA",
    ],
  ],
  ["GRID_OVER_900", ["Listrik Pribadi > 900 Watt", "Listrik Pribadi > 900 VA", "Listrik Pribadi lebih dari 900 Watt"]],
  ["METERED", ["Listrik PLN meteran", "Listrik PLN dengan meteran", "PLN meteran", "Listrik PLN"]],
  [
    "SHARED",
    ["Listrik Bersama", "Listrik PLN non meteran", "PLN non meteran", "Listrik PLN tanpa meteran", "PLN tanpa meteran"],
  ],
  ["OFF_GRID", ["Genset/Solar Cell", "Genset", "Solar Cell", "Listrik non-PLN", "non-PLN"]],
  ["NONE", ["Non-Listrik", "Bukan listrik", "Tidak ada listrik"]],
]);

/** Installed power, in volt-ampere; 0: none. */
export const POWER: Dictionary<number> = dictionaryOf([
  [0, ["Tidak Ada", "Tidak ada daya"]],
  [450, ["450 VA", "450 Watt", "450"]],
  [900, ["900 VA", "900 Watt", "900"]],
  [1300, ["1300 VA", "1.300 VA", "1300 Watt", "1300"]],
  [2200, ["2200 VA", "2.200 VA", "2200 Watt", "2200"]],
  [2201, ["> 2200 VA", "> 2.200 VA", "lebih dari 2200 VA"]],
]);

export const COOKING: Condition<"cooking"> = dictionaryOf([
  ["ELECTRIC_GAS", ["Listrik/Gas", "Listrik", "Gas", "Gas/LPG", "Gas Elpiji", "Elpiji", "LPG", "Biogas"]],
  ["KEROSENE", ["Minyak Tanah"]],
  ["WOOD_CHARCOAL", ["Arang/Kayu", "Kayu Bakar", "Kayu", "Arang", "Briket"]],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

export const WATER: Condition<"water"> = dictionaryOf([
  ["BOTTLED", ["Air Kemasan/Isi Ulang", "Air Kemasan", "Air Isi Ulang", "Kemasan", "Isi Ulang"]],
  ["PIPED", ["Ledeng/PAM", "Ledeng", "Leding", "PAM", "PDAM", "Ledeng/PDAM"]],
  ["BOREHOLE", ["Sumur Bor", "Sumur Bor/Pompa", "Pompa"]],
  ["PROTECTED_WELL", ["Sumur Terlindung"]],
  ["UNPROTECTED_WELL", ["Sumur Tidak Terlindung", "Sumur Tak Terlindung"]],
  [
    "SURFACE",
    [
      "Air Permukaan (Sungai, Danau, dll)",
      "Air Permukaan",
      "Air Permukaan (Sungai/Danau/Waduk/Kolam/Irigasi)",
      "Air Sungai",
      "Sungai",
      "Air Sungai/Danau/Waduk",
    ],
  ],
  ["RAIN", ["Air Hujan", "Hujan"]],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

export const TOILET: Condition<"toilet"> = dictionaryOf([
  ["SEPTIC", ["Ya, dengan Septic Tank", "Dengan Septic Tank", "Ya dengan tangki septik"]],
  ["NO_SEPTIC", ["Ya, tanpa Septic Tank", "Tanpa Septic Tank", "Ya tanpa tangki septik"]],
  ["SHARED", ["Tidak, Jamban Umum/Bersama", "Jamban Umum/Bersama", "Jamban Umum", "Jamban Bersama"]],
  ["NONE", ["Tidak Ada", "Tidak Ada Fasilitas", "Tidak Memiliki"]],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

/** A family without a member whom stunting threatens is no family at risk. */
export const STUNTING: Dictionary<boolean> = dictionaryOf([
  [true, ["Beresiko Stunting", "Berisiko Stunting", "Beresiko", "Berisiko"]],
  [
    false,
    [
      "Tidak Beresiko Stunting",
      "Tidak Berisiko Stunting",
      "Tidak Beresiko",
      "Tidak Berisiko",
      "Bukan Target Sasaran",
      "Bukan Sasaran",
    ],
  ],
]);

export const YES_NO: Dictionary<boolean> = dictionaryOf([
  [true, ["Ya", "Y", "Yes", "True", "Benar", "Padan", "Ada"]],
  [false, ["Tidak", "T", "Tdk", "No", "False", "Salah", "Tidak Padan", "Tidak Ada", "Belum Padan"]],
]);
