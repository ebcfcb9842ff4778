import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";
import { mistype } from "./typing.ts";

const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/ /, ""],
  [/^Teluk/i, "Tlk."],
  [/^Tanjung/i, "Tj."],
  [/^Tanjung/i, "Tg"],
  [/^Sungai/i, "Sei"],
  [/^Sungai/i, "Sui."],
  [/^Sungai/i, "S."],
  [/^Pulau/i, "P."],
  [/^Padang/i, "Pd."],
  [/u$/i, "oe"],
  [/e(?=[rl])/i, ""],
  [/j/i, "dj"],
  [/ai\b/i, "ei"],
  [/(?<=[aeiou])n(?=[aeiou])/i, "nn"],
  [/ (Tengah|Hilir|Hulu|Kanan|Kiri|Utara|Selatan)$/i, ""],
  [/(?<=[a-z]{3})(jaya|rejo|mulya|sari|baru|raya|makmur)$/i, " $1"],
];

/** The village as people spell it: joined, shortened, with a prefix, by ear, with a slip. */
export function respellVillage(random: Random, village: string): string {
  const roll = random.next();
  if (roll < 0.2) return `${anyOf(random, ["Desa ", "Ds. ", "DS "])}${village}`;
  if (roll < 0.4) return mistype(random, village);
  const fitting = CHANGES.filter(([from]) => from.test(village));
  if (fitting.length === 0) return mistype(random, village);
  const [from, to] = anyOf(random, fitting);
  return village.replace(from, to);
}
