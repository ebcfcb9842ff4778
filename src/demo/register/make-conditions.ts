import type { Random } from "../random.ts";
import type { DemoConditions } from "./demo-family.ts";

type Weights = Readonly<Record<string, number>>;

/** How likely each label is for the poorest and for decile 4; between them it shifts evenly. */
const LIKELY: Readonly<Record<Exclude<keyof DemoConditions, "savings">, { poorest: Weights; fourth: Weights }>> = {
  ownership: {
    poorest: { "Milik Sendiri": 70, Menumpang: 20, "Bebas Sewa": 6, "Kontrak/Sewa": 4 },
    fourth: { "Milik Sendiri": 88, Menumpang: 5, "Kontrak/Sewa": 5, Dinas: 2 },
  },
  roof: {
    poorest: { "Jerami/Ijuk/Rumbia/Daun-daunan": 34, "Asbes/Seng": 58, Bambu: 2, "Kayu/Sirap": 6 },
    fourth: { "Asbes/Seng": 88, Genteng: 7, "Kayu/Sirap": 4, "Jerami/Ijuk/Rumbia/Daun-daunan": 1 },
  },
  wall: {
    poorest: { "Kayu/Papan": 78, Bambu: 14, Seng: 4, Tembok: 4 },
    fourth: { "Kayu/Papan": 52, Tembok: 47, Lainnya: 1 },
  },
  floor: {
    poorest: { "Kayu/Papan": 56, Tanah: 28, Bambu: 4, Semen: 12 },
    fourth: { "Kayu/Papan": 38, Semen: 42, "Keramik/Granit/Marmer/Ubin/Tegel/Teraso": 20 },
  },
  lighting: {
    poorest: { "Listrik Pribadi s/d 900 Watt": 54, "Non-Listrik": 18, "Listrik Bersama": 18, "Genset/Solar Cell": 10 },
    fourth: {
      "Listrik Pribadi s/d 900 Watt": 82,
      "Listrik Pribadi > 900 Watt": 12,
      "Listrik Bersama": 4,
      "Genset/Solar Cell": 2,
    },
  },
  cooking: {
    poorest: { "Arang/Kayu": 68, "Listrik/Gas": 28, "Minyak Tanah": 4 },
    fourth: { "Listrik/Gas": 84, "Arang/Kayu": 14, "Minyak Tanah": 2 },
  },
  water: {
    poorest: {
      "Air Hujan": 34,
      "Sumur Tidak Terlindung": 22,
      "Air Permukaan (Sungai, Danau, dll)": 16,
      "Sumur Terlindung": 18,
      "Ledeng/PAM": 6,
      "Sumur Bor": 4,
    },
    fourth: { "Air Hujan": 18, "Sumur Terlindung": 28, "Ledeng/PAM": 24, "Air Kemasan/Isi Ulang": 16, "Sumur Bor": 14 },
  },
  toilet: {
    poorest: {
      "Ya, tanpa Septic Tank": 38,
      "Ya, dengan Septic Tank": 24,
      "Tidak, Jamban Umum/Bersama": 20,
      Lainnya: 18,
    },
    fourth: { "Ya, dengan Septic Tank": 76, "Ya, tanpa Septic Tank": 18, "Tidak, Jamban Umum/Bersama": 6 },
  },
  stunting: {
    poorest: { "Beresiko Stunting": 42, "Tidak Beresiko Stunting": 28, "Bukan Target Sasaran": 30 },
    fourth: { "Beresiko Stunting": 14, "Tidak Beresiko Stunting": 50, "Bukan Target Sasaran": 36 },
  },
};

/** A house as its decile makes it likely. */
export function makeConditions(random: Random, decile: number): DemoConditions {
  const draw = (field: keyof typeof LIKELY) => random.weighted(between(LIKELY[field], decile));
  return {
    ownership: draw("ownership"),
    savings: random.chance(0.08 * decile),
    roof: draw("roof"),
    wall: draw("wall"),
    floor: draw("floor"),
    lighting: draw("lighting"),
    cooking: draw("cooking"),
    water: draw("water"),
    toilet: draw("toilet"),
    stunting: draw("stunting"),
  };
}

function between({ poorest, fourth }: { poorest: Weights; fourth: Weights }, decile: number): Record<string, number> {
  const share = (decile - 1) / 3;
  const labels = new Set([...Object.keys(poorest), ...Object.keys(fourth)]);
  return Object.fromEntries(
    [...labels].map((label) => [label, (poorest[label] ?? 0) * (1 - share) + (fourth[label] ?? 0) * share]),
  );
}
