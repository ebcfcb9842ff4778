import type { AssistanceState } from "#domain/assistance/assistance.ts";
import { Need } from "#domain/programme/benefit.ts";
import { Receipt } from "#domain/register/conditions.ts";
import { type Formats, formats } from "#i18n/format.ts";
import type { Locale } from "#i18n/locale.ts";
import type { Translate } from "#i18n/translator.ts";

/**
 * What a flag needs to be put into words: the language, a translator over **all** messages (`useTranslations()` without a
 * namespace, or `loadTranslator`), and the names behind codes.
 */
export type FlagWords = {
  locale: Locale;
  t: Translate;
  /** `PERKIM` → `Dinas Perkim dan LH`. */
  organisation: (code: string) => string;
  /** `61.11.01.2001` → `Sutera`; also for kecamatan and regencies. */
  region: (code: string) => string;
  /** Somebody of the register by id, where their names were loaded. */
  person?: (id: string) => string | null;
};

export function formatsOf({ locale }: FlagWords): Formats {
  return formats(locale);
}

export function needWord(need: Need, { t }: FlagWords): string {
  return t(`terms.need.${need}`);
}

export function stateWord(state: AssistanceState, { t }: FlagWords): string {
  return t(`terms.aidState.${state}`);
}

/** A receipt the policy added itself has no words but its own name. */
export function receiptWord(receipt: string, { t }: FlagWords): string {
  return KNOWN_RECEIPTS.includes(receipt) ? t(`criteria.values.receives.${receipt}`) : receipt;
}

const KNOWN_RECEIPTS: readonly string[] = Receipt.options;

/** `Sutera, Sukadana`. */
export function regionList(codes: readonly string[], { region, locale }: FlagWords): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(codes.map(region));
}

/** A row's purpose is what its owner wrote: one of the needs, or words of their own. */
export function purposeWord(written: string, words: FlagWords): string {
  const need = Need.safeParse(written);
  return need.success ? needWord(need.data, words) : `“${written}”`;
}
