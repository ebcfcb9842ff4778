import { createTranslator } from "use-intl/core";
import { DEFAULT_LOCALE } from "#i18n/locale.ts";
import { loadMessages } from "#i18n/messages.ts";
import type { RowRemark } from "./import-kind.ts";

/** Turns remarks into the sentences of the `import` messages, for files that leave the desk. */
export async function loadRemarkSentences(): Promise<(remark: RowRemark) => string> {
  const messages = await loadMessages(DEFAULT_LOCALE);
  const translate = createTranslator({ locale: DEFAULT_LOCALE, messages, namespace: "import" });
  return ({ code, params }) => translate(`remarks.${code}` as never, { ...params } as never);
}
