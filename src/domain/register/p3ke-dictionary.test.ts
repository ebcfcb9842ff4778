import { describe, expect, test } from "vitest";
import { lightingOf } from "./lighting.ts";
import {
  COOKING,
  FLOOR,
  LIGHTING,
  OWNERSHIP,
  POWER,
  ROOF,
  STUNTING,
  TOILET,
  WALL,
  WATER,
  YES_NO,
} from "./p3ke-dictionary.ts";
import { MARITAL_STATUS, OCCUPATION, RELATION, SCHOOLING, SEX } from "./p3ke-person-dictionary.ts";

describe("the labels of P3KE 2022", () => {
  test.each([
    [
      OWNERSHIP,
      {
        "Milik Sendiri": "OWN",
        "Kontrak/Sewa": "RENT",
        "Bebas Sewa": "FREE",
        Menumpang: "STAYING",
        Dinas: "OFFICIAL",
        Lainnya: "OTHER",
      },
    ],
    [
      ROOF,
      {
        "Asbes/Seng": "ZINC_ASBESTOS",
        Bambu: "BAMBOO",
        Beton: "CONCRETE",
        Genteng: "TILE",
        "Jerami/Ijuk/Rumbia/Daun-daunan": "THATCH",
        "Kayu/Sirap": "WOOD",
        Lainnya: "OTHER",
      },
    ],
    [
      WALL,
      {
        Bambu: "BAMBOO",
        "Kayu/Papan": "WOOD",
        Seng: "ZINC",
        Tembok: "BRICK",
        "Plesteran anyaman bambu/kawat": "PLASTERED_WOVEN",
        Lainnya: "OTHER",
      },
    ],
    [
      FLOOR,
      {
        Bambu: "BAMBOO",
        "Kayu/Papan": "WOOD",
        "Keramik/Granit/Marmer/Ubin/Tegel/Teraso": "CERAMIC",
        Semen: "CEMENT",
        Tanah: "EARTH",
        Lainnya: "OTHER",
      },
    ],
    [
      COOKING,
      { "Listrik/Gas": "ELECTRIC_GAS", "Minyak Tanah": "KEROSENE", "Arang/Kayu": "WOOD_CHARCOAL", Lainnya: "OTHER" },
    ],
    [
      WATER,
      {
        "Air Kemasan/Isi Ulang": "BOTTLED",
        "Ledeng/PAM": "PIPED",
        "Sumur Bor": "BOREHOLE",
        "Sumur Terlindung": "PROTECTED_WELL",
        "Sumur Tidak Terlindung": "UNPROTECTED_WELL",
        "Air Permukaan (Sungai, Danau, dll)": "SURFACE",
        "Air Hujan": "RAIN",
        Lainnya: "OTHER",
      },
    ],
    [
      TOILET,
      {
        "Ya, dengan Septic Tank": "SEPTIC",
        "Ya, tanpa Septic Tank": "NO_SEPTIC",
        "Tidak, Jamban Umum/Bersama": "SHARED",
        Lainnya: "OTHER",
      },
    ],
    [STUNTING, { "Beresiko Stunting": true, "Tidak Beresiko Stunting": false, "Bukan Target Sasaran": false }],
    [YES_NO, { Ya: true, YA: true, Tidak: false, TIDAK: false }],
    [SEX, { "Laki-laki": "M", Perempuan: "F", L: "M", P: "F" }],
    [RELATION, { "Kepala Keluarga": "HEAD", "Istri/Suami": "SPOUSE", Anak: "CHILD", Lainnya: "OTHER" }],
    [MARITAL_STATUS, { "Belum kawin": "SINGLE", Kawin: "MARRIED", "Cerai hidup": "DIVORCED", "Cerai mati": "WIDOWED" }],
    [
      OCCUPATION,
      {
        Petani: "FARMER",
        Nelayan: "FISHER",
        Pedagang: "TRADER",
        Wiraswasta: "SELF_EMPLOYED",
        Swasta: "PRIVATE_EMPLOYEE",
        "Pekerja Lepas": "CASUAL",
        Pensiunan: "PENSIONER",
        "Belum/Tidak Bekerja": "NONE",
        "PNS/TNI/Polri": "CIVIL_SERVANT",
        TNI: "ARMED_FORCES",
        Polri: "POLICE",
      },
    ],
  ] as const)("dictionary %#", (dictionary, labels) => {
    for (const [label, value] of Object.entries(labels)) expect([label, dictionary(label)]).toEqual([label, value]);
  });

  test.each([
    ["Tidak Sekolah", "NONE", false],
    ["Tidak Tamat SD", "INCOMPLETE_PRIMARY", false],
    ["Masih/Siswa SD/sederajat", "INCOMPLETE_PRIMARY", true],
    ["Tamat SD/sederajat", "PRIMARY", false],
    ["Masih/Siswa SMP/sederajat", "PRIMARY", true],
    ["Tamat SMP/sederajat", "JUNIOR", false],
    ["Masih/Siswa SMA/sederajat", "JUNIOR", true],
    ["Tamat SMA/sederajat", "SENIOR", false],
    ["Masih/Mahasiswa PT", "SENIOR", true],
    ["Tamat PT", "TERTIARY", false],
  ])("%s", (label, education, enrolled) => {
    expect(SCHOOLING(label)).toEqual({ education, enrolled });
  });

  test.each([
    ["Listrik Pribadi s/d 900 Watt", "", "GRID_900_OR_LESS"],
    ["Listrik Pribadi > 900 Watt", "", "GRID_OVER_900"],
    ["Listrik Bersama", "", "SHARED"],
    ["Genset/Solar Cell", "", "OFF_GRID"],
    ["Non-Listrik", "", "NONE"],
    ["Listrik PLN meteran", "450 VA", "GRID_900_OR_LESS"],
    ["Listrik PLN meteran", "900 VA", "GRID_900_OR_LESS"],
    ["Listrik PLN meteran", "1300 VA", "GRID_OVER_900"],
    ["Listrik PLN meteran", "Tidak Ada", null],
    ["PLN non meteran", "", "SHARED"],
    ["non-PLN", "", "OFF_GRID"],
    ["Bukan listrik", "", "NONE"],
    ["Petromaks", "", undefined],
  ])("%s, %s", (label, power, lighting) => {
    expect(lightingOf({ label, power }, { lighting: LIGHTING, power: POWER })).toBe(lighting);
  });
});

test.each([
  ["case and blanks", WALL, "  KAYU /  PAPAN ", "WOOD"],
  ["the order of words", FLOOR, "papan/kayu", "WOOD"],
  ["punctuation", SEX, "Laki - Laki", "M"],
  ["a number in front", OWNERSHIP, "1. Milik Sendiri", "OWN"],
  ["a joined word", TOILET, "Ya, dengan SepticTank", "SEPTIC"],
  ["another spelling", STUNTING, "TIDAK BERISIKO STUNTING", false],
])("a label is known in spite of %s", (_, dictionary, label, value) => {
  expect(dictionary(label)).toBe(value);
});
