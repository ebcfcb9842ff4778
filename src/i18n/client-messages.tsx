import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** What every client component may use without asking: the general words, the shell's and the kit's, and why something was refused. */
const BASE_NAMESPACES = ["common", "shell", "kit", "refusals", "files"];

/**
 * Sends the named texts to the browser for the client components inside (`useTranslations`). Server components need
 * nothing of this: they read all texts. Wrap a page's client part in `<ClientMessages namespaces={["review"]}>`.
 */
export async function ClientMessages({ namespaces = [], children }: { namespaces?: string[]; children: ReactNode }) {
  const all = await getMessages();
  const wanted = [...BASE_NAMESPACES, ...namespaces];
  const messages = Object.fromEntries(Object.entries(all).filter(([namespace]) => wanted.includes(namespace)));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
