import { createTranslator } from "use-intl/core";
import type { Refusal } from "#domain/shared/result.ts";
import { loadMessages } from "#i18n/messages.ts";

/** The sentence of a refusal, in English as the whole command line, with its code for scripts. */
export async function sayRefusal({ code, params }: Refusal): Promise<string> {
  const messages = await loadMessages("en");
  const refusals = createTranslator({ locale: "en", messages, namespace: "refusals" });
  const files = createTranslator({ locale: "en", messages, namespace: "files" });
  const translate = refusals.has(code as never) ? refusals : files;
  return `${code}: ${translate(code as never, { ...params } as never)}`;
}
