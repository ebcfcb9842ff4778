import { describe, expect, it } from "vitest";
import { Criteria } from "#domain/programme/criteria.ts";
import type { Locale } from "#i18n/locale.ts";
import { loadTranslator } from "#i18n/translator.ts";
import { criteriaSentence, textOf } from "./criteria-sentence.ts";
import type { CriteriaWords } from "./criteria-words.ts";

async function wordsOf(locale: Locale): Promise<CriteriaWords> {
  const translate = await loadTranslator(locale);
  return { locale, t: (key, values) => translate(`criteria.${key}`, values) };
}

const words = { id: await wordsOf("id"), en: await wordsOf("en") };

function sentence(criteria: unknown, locale: Locale = "id", startsOn: string | null = "2025-08-01"): string {
  return textOf(criteriaSentence(Criteria.parse(criteria), { ...words[locale], startsOn }));
}

const toilets = {
  all: [
    { field: "decile", op: "<=", value: 2 },
    { field: "toilet", op: "in", value: ["NO_SEPTIC", "SHARED", "NONE"] },
    { field: "ownership", op: "=", value: "OWN" },
    { any: [{ someMember: { field: "age", op: "<=", value: 6 } }, { field: "stuntingRisk", op: "=", value: true }] },
  ],
};

describe("criteria as a sentence", () => {
  it.each<[name: string, criteria: unknown, text: string]>([
    [
      "all, with a group of alternatives",
      toilets,
      "Layak bila keluarga berada di desil 1 atau 2, dan buang air besarnya tanpa tangki septik, bersama atau umum, atau tidak ada, dan rumahnya milik sendiri, dan salah satu: ada anggota yang berumur paling tinggi 6 tahun, atau keluarga berisiko stunting. Umur dihitung pada 1 Agustus 2025.",
    ],
    ["no condition means everybody", { all: [] }, "Semua keluarga di wilayahnya layak."],
    ["no alternative means nobody", { any: [] }, "Belum ada keluarga yang layak: tambahkan satu syarat."],
    [
      "two things of one member",
      {
        someMember: {
          all: [
            { field: "age", op: ">=", value: 7 },
            { field: "enrolled", op: "=", value: false },
          ],
        },
      },
      "Layak bila ada anggota yang berumur paling rendah 7 tahun dan tidak sekolah. Umur dihitung pada 1 Agustus 2025.",
    ],
    [
      "no member of a kind",
      { not: { someMember: { field: "occupation", op: "in", value: ["CIVIL_SERVANT", "POLICE"] } } },
      "Layak bila tidak ada anggota yang pekerjaannya PNS atau Polri.",
    ],
    [
      "what is negated is said as its opposite",
      { not: { field: "stuntingRisk", op: "=", value: true } },
      "Layak bila keluarga tidak berisiko stunting.",
    ],
    [
      "nothing of several",
      {
        not: {
          any: [
            { field: "roof", op: "=", value: "CONCRETE" },
            { field: "wall", op: "=", value: "BRICK" },
          ],
        },
      },
      "Layak bila tidak satu pun dari: atapnya beton, atau dindingnya tembok.",
    ],
    [
      "deciles named one by one",
      { field: "decile", op: "in", value: [3, 1] },
      "Layak bila keluarga berada di desil 1 atau 3.",
    ],
    ["a decile from below", { field: "decile", op: "<", value: 2 }, "Layak bila keluarga berada di desil 1."],
    [
      "other than several",
      { field: "floor", op: "notIn", value: ["EARTH", "BAMBOO"] },
      "Layak bila lantainya selain tanah atau bambu.",
    ],
    [
      "receipts",
      { field: "receives", op: "notIn", value: ["PKH", "BPNT"] },
      "Layak bila keluarga tidak menerima PKH atau BPNT.",
    ],
    [
      "ranks",
      { headMember: { field: "education", op: "<=", value: "JUNIOR" } },
      "Layak bila kepala keluarga berpendidikan paling tinggi SMP.",
    ],
    ["a value not chosen yet", { field: "roof", op: "in", value: [] }, "Layak bila atapnya yang belum dipilih."],
  ])("%s", (_name, criteria, text) => {
    expect(sentence(criteria)).toBe(text);
  });

  it("reads in English too", () => {
    expect(sentence(toilets, "en")).toBe(
      "Eligible when the household is in decile 1 or 2, and its toilet is without a septic tank, shared or public, or none, and its house is owned, and one of these: some member is aged at most 6, or the household is at risk of stunting. Age is counted on 1 August 2025.",
    );
  });

  it("marks what is asked for and nothing else", () => {
    const parts = criteriaSentence(Criteria.parse({ field: "decile", op: "<=", value: 2 }), {
      ...words.id,
      startsOn: null,
    });
    expect(parts).toEqual([
      { text: "Layak bila ", strong: false },
      { text: "keluarga berada di ", strong: false },
      { text: "desil 1 atau 2", strong: true },
      { text: ".", strong: false },
    ]);
  });
});
