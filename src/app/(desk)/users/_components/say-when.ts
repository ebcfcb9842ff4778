import { formats } from "#i18n/format.ts";
import type { Locale } from "#i18n/locale.ts";

const DAY = 86_400_000;

type Words = (key: "when.today" | "when.yesterday", values: { time: string }) => string;

/** `hari ini 08.40`, `kemarin 16.20`, else the day and time: `16 Jun 10.02`, with the year once that is another. */
export function sayWhen(at: Date, { now, locale, t }: { now: Date; locale: Locale; t: Words }): string {
  const { dayOfInstant, date, time } = formats(locale);
  const [day, today] = [dayOfInstant(at), dayOfInstant(now)];
  if (day === today) return t("when.today", { time: time(at) });
  if (day === dayOfInstant(new Date(now.getTime() - DAY))) return t("when.yesterday", { time: time(at) });
  const words = date(day, "short");
  const year = day.slice(0, 4);
  return `${year === today.slice(0, 4) ? words.replace(` ${year}`, "") : words} ${time(at)}`;
}
