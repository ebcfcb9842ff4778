import type { Locale } from "#i18n/locale.ts";
import type { FlagWords } from "./flag-words.ts";

/** Words for flags from names that were loaded with them; a code without a name stands for itself. */
export function namedWords({
  locale,
  t,
  names,
}: {
  locale: Locale;
  t: FlagWords["t"];
  names: {
    organisations: Readonly<Record<string, string>>;
    regions: Readonly<Record<string, string>>;
    people?: Readonly<Record<string, string>>;
  };
}): FlagWords {
  return {
    locale,
    t,
    organisation: (code) => names.organisations[code] ?? code,
    region: (code) => names.regions[code] ?? code,
    person: (id) => names.people?.[id] ?? null,
  };
}
