import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LOCALE_COOKIE, localeOf } from "./locale.ts";
import { loadMessages } from "./messages.ts";

/** What next-intl asks on every request: the language of the cookie, its texts, the regency's time zone. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked ?? localeOf((await cookies()).get(LOCALE_COOKIE)?.value);
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Pontianak" };
});
