import { describe, expect, it } from "vitest";
import { FAMILY_OF } from "#domain/proposal/flag-family.ts";
import { discloseTo } from "#domain/screening/disclosure.ts";
import { FlagCode, Severity } from "#domain/screening/flag-code.ts";
import { LOCALES, type Locale } from "#i18n/locale.ts";
import { loadTranslator } from "#i18n/translator.ts";
import { everyEvidence, evidenceOf } from "#tests/factories/evidence.ts";
import { flagAside, flagLabel } from "./flag-label.ts";
import { flagSentence, flagTitle } from "./flag-sentence.ts";
import type { FlagWords } from "./flag-words.ts";

const NAMES: Record<string, string> = {
  BAZNAS: "Baznas",
  "61.11.01.2001": "Sutera",
  "61.11.01.2002": "Pangkalan Buton",
  "61.11.05.2003": "Wonorejo",
};

const words = { id: await wordsOf("id"), en: await wordsOf("en") };

async function wordsOf(locale: Locale): Promise<FlagWords> {
  const name = (code: string) => NAMES[code] ?? code;
  return { locale, t: await loadTranslator(locale), organisation: name, region: name };
}

const every = everyEvidence();

it("the evidence of these tests covers every code", () => {
  expect(new Set(every.map(([, { code }]) => code))).toEqual(new Set(FlagCode.options));
});

describe.each(LOCALES)("in %s", (locale) => {
  it.each(every)("says every flag to everyone, with nothing left open: %s", (_name, evidence) => {
    for (const viewer of ["OWNER", "FULL"] as const) {
      const disclosed = discloseTo(viewer, evidence);
      const flag = { severity: "block", row: 41, evidence: disclosed } as const;
      const spoken = [
        flagSentence(flag, words[locale]),
        flagLabel(flag, words[locale]),
        flagTitle(flag, words[locale]),
      ];
      for (const text of spoken) expect(text).not.toMatch(/[{}]|undefined|null|NaN|flags\.|terms\.|criteria\.|^$/);
      expect(spoken[0]).toMatch(/^[\p{Lu}\d“].*\.$/u);
    }
  });

  it("has a word for every group and severity", () => {
    const { t } = words[locale];
    for (const group of new Set(Object.values(FAMILY_OF))) expect(t(`flags.group.${group}`)).not.toContain("flags.");
    for (const severity of Severity.options) expect(t(`terms.severity.${severity}`)).not.toContain("terms.");
  });
});

describe("the words of the desk", () => {
  const cases: [name: string, sentence: string][] = [
    [
      "approved by Baznas",
      "Baznas sudah menyetujui BEDAH-RUMAH baris 3, perbaikan rumah Rp 25.000.000, untuk keluarga ini, Maret–Agustus 2025; daftar ini mengusulkan rumah, Juli–Oktober 2025.",
    ],
    [
      "delivered years ago",
      "Baznas sudah menyalurkan BEDAH-RUMAH baris 3, perbaikan rumah Rp 25.000.000, untuk keluarga ini, Mei–Agustus 2019; daftar ini mengusulkan rumah, Juli–Oktober 2025. Masa jedanya 120 bulan, sampai 31 Agustus 2029.",
    ],
    [
      "without a person",
      "Baznas sudah menyetujui BAZNAS-CERDAS, beasiswa Rp 750.000, untuk orang ini, Maret–Agustus 2025; daftar ini mengusulkan pendidikan, sejak 1 Juli 2025. Catatannya tidak menyebut nama, jadi bisa juga anggota lain.",
    ],
    [
      "received by the register",
      "Menurut register, keluarga ini menerima PKH; daftar ini mengusulkan perbaikan rumah, bantuan yang sama jenisnya, Juli–Oktober 2025.",
    ],
    [
      "received, named by policy only",
      "Menurut register, keluarga ini menerima PIP; daftar ini mengusulkan perbaikan rumah, bantuan yang sama jenisnya, Juli–Oktober 2025.",
    ],
    [
      "ceiling",
      "Keluarga ini sudah dibantu Rp 3.600.000 pada 2025; dengan Rp 1.500.000 dari daftar ini jumlahnya Rp 5.100.000, di atas batas Rp 5.000.000 setahun.",
    ],
    [
      "two candidates in one village",
      "Ada dua orang di Wonorejo yang mungkin dimaksud baris ini. Lengkapi NIK atau tanggal lahirnya; saat ditinjau, perencana memilih orangnya atau meminta verval.",
    ],
    [
      "candidates in two villages",
      "Ada dua orang di register yang mungkin dimaksud baris ini. Lengkapi NIK atau tanggal lahirnya; saat ditinjau, perencana memilih orangnya atau meminta verval.",
    ],
    [
      "same household",
      "Keluarga ini ada dua kali di daftar: baris 14 atas nama Suriani, baris 41 atas nama Dewi. Program ini menghitung per keluarga.",
    ],
    ["decile", "Keluarga ini desil 4; program ini untuk desil 1 atau 2."],
    ["one criterion", "Syarat program tidak terpenuhi: lantainya tanah atau bambu (di register: Lantai: semen)."],
    [
      "criteria unknown",
      "Syarat ini belum bisa diperiksa: keluarga berada di desil 1 atau 2; ada anggota yang berumur paling rendah 60 tahun; kepala keluarga perempuan. Belum tercatat di register: Desil, Umur, Kepala keluarga. Belum diketahui bukan berarti tidak layak; minta verval.",
    ],
    [
      "civil servant",
      "Suriani, suami atau istri, tercatat sebagai PNS; keluarga PNS, TNI, dan Polri dikecualikan dari bantuan.",
    ],
    [
      "outside the area",
      "Menurut register keluarga ini tinggal di Wonorejo, di luar wilayah program: Sutera dan Pangkalan Buton.",
    ],
    [
      "poorer waiting",
      "12 keluarga desil 1 yang memenuhi syarat program ini belum dibantu untuk rumah dan belum ada di daftar mana pun; keluarga ini desil 2.",
    ],
    [
      "quota",
      "Kuota program 50, sudah terpakai 38; daftar ini berisi 14 baris, lebih 2. Keluarkan baris, atau ubah kuotanya.",
    ],
    [
      "budget",
      "Pagu program Rp 50.000.000, sudah terpakai Rp 10.000.000; daftar ini butuh Rp 75.000.000, kurang Rp 35.000.000. Keluarkan baris, atau ubah pagunya.",
    ],
    ["no asnaf", "Asnaf belum dicatat. Tanpa asnaf, bantuan ini tidak boleh memakai dana zakat."],
    ["row for another purpose", "Infak ini diikrarkan untuk pendidikan; baris ini menyebut “biaya sekolah”."],
    [
      "benefit for another purpose, outside the area",
      "Infak ini diikrarkan untuk pendidikan; program ini memberi bantuan rumah. Infak ini diikrarkan untuk Wonorejo; keluarga ini tinggal di Sutera.",
    ],
    ["fund too small", "Sisa bebas dana zakat Rp 111.918.750; daftar ini butuh Rp 120.000.000, kurang Rp 8.081.250."],
  ];
  it.each(cases)("%s", (name, sentence) => {
    expect(spaced(flagSentence({ evidence: evidenceOf(name), row: 41 }, words.id))).toBe(sentence);
  });

  const toOwner: [name: string, sentence: string][] = [
    [
      "approved by Baznas",
      "Baznas sudah menyetujui bantuan rumah untuk keluarga ini, Maret–Agustus 2025; daftar ini mengusulkan rumah, Juli–Oktober 2025.",
    ],
    [
      "proposed by another",
      "Baznas sedang mengajukan bantuan rumah untuk keluarga ini, Maret–Agustus 2025; daftar ini mengusulkan rumah, Juli–Oktober 2025.",
    ],
    [
      "aid not to be combined",
      "Baznas sudah menyetujui bantuan rumah untuk keluarga ini, Maret–Agustus 2025. Menurut kebijakan, bantuan itu tidak digabung dengan perbaikan rumah pada masa yang sama; daftar ini mengusulkannya untuk Juli–Oktober 2025.",
    ],
    [
      "ceiling",
      "Dengan Rp 1.500.000 dari daftar ini, bantuan keluarga ini pada 2025 melewati batas Rp 5.000.000 setahun.",
    ],
  ];
  it.each(toOwner)("to the owner of the list: %s", (name, sentence) => {
    const evidence = discloseTo("OWNER", evidenceOf(name));
    expect(spaced(flagSentence({ evidence, row: 41 }, words.id))).toBe(sentence);
  });

  it("titles, labels and asides of a queue", () => {
    const evidence = evidenceOf("approved by Baznas");
    expect(flagTitle({ severity: "block", row: 41, evidence }, words.id)).toBe("Blokir: tumpang tindih");
    expect(flagLabel({ evidence }, words.id)).toBe("Baznas: rumah, disetujui");
    expect(flagAside({ evidence }, words.id)).toBe("Baznas: disetujui");
    expect(flagAside({ evidence: evidenceOf("aid not to be combined") }, words.id)).toBe("Baznas: disetujui");
    expect(flagLabel({ evidence: evidenceOf("receipt not to be combined") }, words.id)).toBe("register: PKH");
    expect(flagLabel({ evidence: evidenceOf("two candidates in one village") }, words.id)).toBe(
      "mungkin satu dari 2 orang",
    );
    expect(flagLabel({ evidence: evidenceOf("one criterion") }, words.id)).toBe("tidak memenuhi: lantai");
    expect(flagLabel({ evidence: evidenceOf("criteria unknown") }, words.id)).toBe(
      "belum diketahui: desil, umur, kepala keluarga",
    );
    expect(flagAside({ evidence: evidenceOf("decile") }, words.id)).toBeNull();
  });
});

describe("whom a row may mean, where their names are known", () => {
  const named = { ...words.id, person: (id: string) => ({ P1: "SURIANI", P2: "SURYANI" })[id] ?? null };

  it.each([
    ["one candidate", "mungkin Suriani", "Ada satu orang di Wonorejo yang mungkin dimaksud baris ini: Suriani."],
    [
      "candidates in two villages",
      "mungkin satu dari 2 orang: Suriani (Wonorejo) atau Suryani (Sutera)",
      "Ada dua orang di register yang mungkin dimaksud baris ini: Suriani (Wonorejo) atau Suryani (Sutera).",
    ],
  ])("%s", (name, label, beginning) => {
    const evidence = evidenceOf(name);
    expect(flagLabel({ evidence }, named)).toBe(label);
    expect(flagSentence({ evidence, row: 1 }, named).slice(0, beginning.length)).toBe(beginning);
  });
});

/** Money is written with a no-break space; the cases above are easier to read with a plain one. */
function spaced(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
