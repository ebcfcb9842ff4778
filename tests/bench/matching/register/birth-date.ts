import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";

/** A day of the year; of older people one in ten never knew it and was given New Year, its eve or the first of July. */
export function makeBirthDate(random: Random, year: number): string {
  if (random.chance(year < 1972 ? 0.1 : 0.008)) return `${year}-${anyOf(random, ["01-01", "12-31", "07-01"])}`;
  const month = random.between(1, 12);
  const day = random.between(1, DAYS[month - 1] ?? 28);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
