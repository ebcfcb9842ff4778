import type { Locale } from "#i18n/locale.ts";

/** What stands over a part of a time line: `Agu`, or `2026`. */
export function tickLabel(from: string, unit: "MONTH" | "YEAR", locale: Locale): string {
  if (unit === "YEAR") return from.slice(0, 4);
  return new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(new Date(`${from}T00:00:00Z`));
}
