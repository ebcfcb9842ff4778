import { createTranslator } from "use-intl/core";
import type { Locale } from "./locale.ts";
import { loadMessages } from "./messages.ts";

/** Puts a key and its values into words: what `useTranslations()` gives a page. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Texts whose keys the compiler does not know: they are put together from codes. */
type AllMessages = NonNullable<Parameters<typeof createTranslator>[0]["messages"]>;

/**
 * A translator over all texts of a language, for whoever writes without a page: files, jobs, the command line.
 * `(await loadTranslator("id"))("terms.need.house")` is `rumah`. A missing text or value throws.
 */
export async function loadTranslator(locale: Locale): Promise<Translate> {
  const messages: AllMessages = await loadMessages(locale);
  return createTranslator({ locale, messages, onError: rethrow });
}

function rethrow(error: Error): never {
  throw error;
}
