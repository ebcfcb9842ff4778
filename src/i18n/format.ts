import type { Locale } from "./locale.ts";

const NBSP = "\u00a0";
const MINUS = "\u2212";
const EN_DASH = "\u2013";
const TIME_ZONE = "Asia/Pontianak";
const LANGUAGE_TAGS = { id: "id-ID", en: "en-GB" } as const satisfies Record<Locale, string>;
const OPEN_END = { id: "sejak", en: "since" } as const satisfies Record<Locale, string>;

export type Formats = ReturnType<typeof createFormats>;

const cache = new Map<Locale, Formats>();

/**
 * Numbers, money and dates as people at the desk write them (quality requirement R19).
 * `formats("id").rupiah(1500000n)` is `Rp 1.500.000` with a no-break space, `.percent(0.024)` is `2,40 %`,
 * `.date("2024-10-31")` is `31 Oktober 2024`, `.period({ from: "2025-03-01", to: "2025-08-31" })` is `Maret–Agustus 2025`.
 */
export function formats(locale: Locale): Formats {
  const known = cache.get(locale);
  if (known) return known;
  const made = createFormats(locale);
  cache.set(locale, made);
  return made;
}

function createFormats(locale: Locale) {
  const tag = LANGUAGE_TAGS[locale];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const millionsFormat = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const dayFormats = {
    long: new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
    short: new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
    weekday: new Intl.DateTimeFormat(tag, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
  };
  const month = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
  const shortMonth = new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" });
  const instant = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: TIME_ZONE,
  });
  const clock = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", timeZone: TIME_ZONE });
  const isoDay = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: TIME_ZONE });

  /** `31 Oktober 2024`; `short` is `31 Okt 2024`, `weekday` is `Kamis, 31 Oktober 2024`. */
  function date(iso: string, style: keyof typeof dayFormats = "long"): string {
    return dayFormats[style].format(dayOf(iso));
  }

  /** `9.412`, `−3`; `digits` gives the decimals: `number(9.4, 1)` is `9,4`. */
  function number(value: number | bigint, digits = 0): string {
    const format = digits === 0 ? whole : decimals(tag, digits);
    return withMinus(format.format(value));
  }

  /**
   * A span of days. Whole months are said as months (`Maret–Agustus 2025`, `November 2024–Februari 2025`, `Juli 2025`),
   * anything else as days (`3 Maret–15 Agustus 2025`); without an end `sejak 1 Maret 2025`.
   */
  function period({ from, to }: { from: string; to: string | null }): string {
    if (to === null) return `${OPEN_END[locale]} ${date(from)}`;
    if (from === to) return date(from);
    const name = isWholeMonths(from, to) ? (iso: string) => month.format(dayOf(iso)) : dayAndMonth;
    const [start, end] = [name(from), name(to)];
    const [startYear, endYear] = [from.slice(0, 4), to.slice(0, 4)];
    if (startYear !== endYear) return `${start} ${startYear}${EN_DASH}${end} ${endYear}`;
    return start === end ? `${start} ${startYear}` : `${start}${EN_DASH}${end} ${endYear}`;
  }

  function dayAndMonth(iso: string): string {
    return `${Number(iso.slice(8, 10))} ${month.format(dayOf(iso))}`;
  }

  return {
    date,
    number,
    period,
    /** A month by its number, short: `month(10)` is `Okt`. */
    month(number: number): string {
      return shortMonth.format(new Date(Date.UTC(2025, number - 1)));
    },
    /** `Rp 1.500.000`, `−Rp 1.500.000`. */
    rupiah(amount: bigint | number): string {
      const text = whole.format(amount < 0 ? -amount : amount);
      return `${amount < 0 ? MINUS : ""}Rp${NBSP}${text}`;
    },
    /** `Rp 1.213,4 jt` (en: `Rp 1,213.4 m`). For charts and narrow cells only. */
    rupiahMillions(amount: bigint | number): string {
      const millions = Number(amount) / 1_000_000;
      const unit = locale === "id" ? "jt" : "m";
      return `Rp${NBSP}${withMinus(millionsFormat.format(millions))}${NBSP}${unit}`;
    },
    /** A share of one: `percent(0.024)` is `2,40 %`, `percent(0.293, 1)` is `29,3 %`. English has no space. */
    percent(share: number, digits = 2): string {
      const text = withMinus(decimals(tag, digits).format(share * 100));
      return locale === "id" ? `${text}${NBSP}%` : `${text}%`;
    },
    /** `+4,2`, `−2,1`, `0,0`. */
    signed(value: number, digits = 1): string {
      const text = withMinus(decimals(tag, digits).format(value));
      return value > 0 ? `+${text}` : text;
    },
    /** `31 Oktober 2024, 09.41` in the time of the regency. */
    dateTime(at: Date): string {
      const parts = new Map(instant.formatToParts(at).map((part) => [part.type, part.value]));
      return `${parts.get("day")} ${parts.get("month")} ${parts.get("year")}, ${clock.format(at)}`;
    },
    /** `09.41` in the time of the regency. */
    time(at: Date): string {
      return clock.format(at);
    },
    /** The day of the regency an instant falls on, as `YYYY-MM-DD`. */
    dayOfInstant(at: Date): string {
      return isoDay.format(at);
    },
    /** `3,1 MB`, `412 KB`. */
    fileSize(bytes: number): string {
      const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
      return `${decimals(tag, value < 10 ? 1 : 0).format(value)}${NBSP}${unit}`;
    },
  };
}

function decimals(tag: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function withMinus(text: string): string {
  return text.replace("-", MINUS);
}

function dayOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

function isWholeMonths(from: string, to: string): boolean {
  const dayAfter = new Date(dayOf(to).getTime() + 86_400_000);
  return from.slice(8, 10) === "01" && dayAfter.getUTCDate() === 1;
}
