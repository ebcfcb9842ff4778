import type { Browser, BrowserContext, Page } from "@playwright/test";
import { DEMO_PASSWORD } from "#demo/desk/users.ts";
import { LOCALE_COOKIE, type Locale } from "#i18n/locale.ts";

/** How large the window is somebody works in, and in which language. */
export type Seat = { viewport: { width: number; height: number }; language: Locale };

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 360, height: 740 };

const WORDS = {
  id: { email: "Surel dinas", password: "Kata sandi", button: "Masuk" },
  en: { email: "Work e-mail", password: "Password", button: "Sign in" },
} as const satisfies Record<Locale, Record<string, string>>;

/** The people of the demo regency, each at a browser of their own, signed in when first asked for. */
export function seatPeople(
  browser: Browser,
  { baseURL, viewport = DESKTOP, language = "id" }: Partial<Seat> & { baseURL: string },
) {
  const seats = new Map<string, { context: BrowserContext; page: Page }>();

  /** `name` is the part of the demo account before the @. */
  async function at(name: string): Promise<Page> {
    const known = seats.get(name);
    if (known) return known.page;
    const context = await browser.newContext({ viewport, baseURL, locale: "id-ID", timezoneId: "Asia/Pontianak" });
    await context.addCookies([{ name: LOCALE_COOKIE, value: language, url: baseURL }]);
    const page = await context.newPage();
    seats.set(name, { context, page });
    await signIn(page, { name, language });
    return page;
  }

  async function leave(): Promise<void> {
    for (const { context } of seats.values()) await context.close();
  }

  return { at, leave };
}

export async function signIn(page: Page, { name, language }: { name: string; language: Locale }): Promise<void> {
  const { email, password, button } = WORDS[language];
  if (new URL(page.url()).pathname !== "/sign-in") await page.goto("/sign-in");
  await page.getByLabel(email, { exact: true }).fill(`${name}@demo.sasar.id`);
  await page.getByLabel(password, { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}
