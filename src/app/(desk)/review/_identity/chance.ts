import type { Formats } from "#i18n/format.ts";

const NEARLY = 0.99;

/** A probability in words that never claim all or nothing: `> 99 %`, `87 %`, `< 1 %`. */
export function chanceInWords(probability: number, { percent }: Pick<Formats, "percent">): string {
  if (probability > NEARLY) return `> ${percent(NEARLY, 0)}`;
  if (probability < 1 - NEARLY) return `< ${percent(1 - NEARLY, 0)}`;
  return percent(probability, 0);
}
