import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { LOCALE_COOKIE, type Locale } from "#i18n/locale.ts";
import { DESKTOP, PHONE } from "./desk-people.ts";

/** Loaded at one size, made the other: every language at both sizes takes two loads. */
const LOOKS = [
  { language: "id", loaded: DESKTOP, resized: PHONE },
  { language: "en", loaded: PHONE, resized: DESKTOP },
] as const satisfies readonly { language: Locale; loaded: Size; resized: Size }[];
type Size = { width: number; height: number };

/** How much of a page may move while it is loaded (Cumulative Layout Shift). */
const MOST_SHIFT = 0.05;

/** What a page says in its console and asks of others while it is looked at. */
export type Overheard = { said: string[]; askedElsewhere: string[] };

/** Hears errors, and requests that leave the host, from now on; layout shifts are counted on every page opened from now on. */
export async function overhear(page: Page, host: string): Promise<Overheard> {
  const heard: Overheard = { said: [], askedElsewhere: [] };
  page.on("console", (message) => message.type() === "error" && heard.said.push(message.text()));
  page.on("pageerror", (error) => heard.said.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) heard.askedElsewhere.push(url.href);
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { sasarShifts: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, "hadRecentInput") === false) shifts.push(Number(Reflect.get(entry, "value")));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return heard;
}

/** Opens an address in both languages, looks at it at both sizes, and says what is wrong with it. `open` brings up a dialog on it. */
export async function lookAt(
  page: Page,
  { address, heard, open }: { address: string; heard: Overheard; open?: (page: Page) => Promise<void> },
): Promise<string[]> {
  const found: string[] = [];
  for (const { language, loaded, resized } of LOOKS) {
    await page.context().addCookies([{ name: LOCALE_COOKIE, value: language, url: new URL(page.url()).origin }]);
    await page.setViewportSize(loaded);
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const wrong = await wrongOnLoad(page, language);
    await open?.(page);
    wrong.push(...(await barriersOn(page)));
    await page.setViewportSize(resized);
    wrong.push(...(await barriersOn(page)));
    wrong.push(...heard.said.splice(0), ...heard.askedElsewhere.splice(0).map((url) => `asks ${url}`));
    found.push(...wrong.map((what) => `${address} in ${language}: ${what}`));
  }
  return found;
}

/** What a page owes to a reader before anything else: a title, its language, room to be enlarged, and standing still. */
async function wrongOnLoad(page: Page, language: Locale): Promise<string[]> {
  const { title, lang, viewport, unsized, shift } = await page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    viewport: document.querySelector("meta[name=viewport]")?.getAttribute("content") ?? "",
    unsized: document.querySelectorAll("img:not([width][height])").length,
    shift: [...Reflect.get(window, "sasarShifts")].reduce((sum, value) => sum + value, 0),
  }));
  return [
    ...(/\S/.test(title) ? [] : ["has no title"]),
    ...(lang === language ? [] : [`says it is in “${lang}”`]),
    ...(viewport.includes("width=device-width") && !/user-scalable|maximum-scale/.test(viewport)
      ? []
      : [`viewport “${viewport}”`]),
    ...(unsized === 0 ? [] : [`${unsized} images without a size`]),
    ...(shift <= MOST_SHIFT ? [] : [`moves by ${shift.toFixed(3)} while it is loaded`]),
  ];
}

/** What axe calls serious or critical, targets smaller than 24 pixels among it; and a page that scrolls sideways. */
export async function barriersOn(page: Page): Promise<string[]> {
  const size = page.viewportSize()?.width;
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return [
    ...(overflow > 0 ? [`scrolls sideways by ${overflow} pixels`] : []),
    ...serious.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ].map((barrier) => `${barrier} (${size} wide)`);
}
