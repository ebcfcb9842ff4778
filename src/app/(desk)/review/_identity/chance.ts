import type { useFormatter } from "next-intl";

const NEARLY = 0.99;

/** A probability in words that never claim all or nothing: `> 99 %`, `87 %`, `< 1 %`. */
export function chanceInWords(probability: number, format: ReturnType<typeof useFormatter>): string {
  const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  if (probability > NEARLY) return `> ${percent(NEARLY)}`;
  if (probability < 1 - NEARLY) return `< ${percent(1 - NEARLY)}`;
  return percent(probability);
}
