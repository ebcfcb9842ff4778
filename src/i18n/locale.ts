/** The languages of the interface. Indonesian is the one without a choice made. */
export const LOCALES = ["id", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "id";

/** The cookie that remembers the choice; the address of a page never carries the language. */
export const LOCALE_COOKIE = "sasar_locale";

/** The language a cookie names, or the default: `localeOf("fr")` is `"id"`. */
export function localeOf(text: string | undefined): Locale {
  return LOCALES.find((locale) => locale === text) ?? DEFAULT_LOCALE;
}
