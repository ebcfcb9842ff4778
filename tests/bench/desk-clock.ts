import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";

/** Milliseconds from a key press, taken inside the page, until the frame that names the next row, and the one that shows all of it. */
type Press = { named: number; whole: number };

declare global {
  interface Window {
    measured: Promise<Press>;
  }
}

/** Presses a key so often, each time as soon as the row before is there (`pauseMs` 0) or after somebody has read it. */
export async function keysUntilRow(
  page: Page,
  { key, presses, pauseMs }: { key: string; presses: number; pauseMs: number },
): Promise<Press[]> {
  const taken: Press[] = [];
  for (let press = 0; press < presses; press += 1) {
    await wait(pauseMs);
    await page.evaluate(watchRow);
    await page.keyboard.press(key);
    taken.push(await page.evaluate(() => window.measured));
  }
  return taken;
}

/** Milliseconds from an act until what stands below the selector has changed, and changes no more for a while. */
export async function until(page: Page, act: () => Promise<unknown>, selector: string): Promise<number> {
  await page.evaluate(watchChange, selector);
  await act();
  return (await page.evaluate(() => window.measured)).whole;
}

/** Runs in the page. */
function watchRow(): void {
  const rowNow = () =>
    document.querySelector("main section[aria-label]:has(> header > h2)")?.getAttribute("aria-label") ?? "";
  const before = rowNow();
  window.measured = new Promise((resolve) => {
    const begin = () => {
      const pressed = performance.now();
      let named = 0;
      const look = () => {
        const now = performance.now() - pressed;
        if (named === 0 && rowNow() !== before) named = now;
        if (named > 0 && document.querySelector("article")) return resolve({ named, whole: now });
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    document.addEventListener("keydown", begin, { once: true, capture: true });
  });
}

/** Runs in the page. */
function watchChange(selector: string): void {
  const STILL_MS = 150;
  window.measured = new Promise((resolve) => {
    let began = 0;
    let last = 0;
    const begin = () => {
      began ||= performance.now();
    };
    for (const kind of ["input", "change", "click"])
      document.addEventListener(kind, begin, { once: true, capture: true });
    const watched = new MutationObserver(() => {
      if (began > 0) last = performance.now();
    });
    watched.observe(document.querySelector(selector) ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    const look = () => {
      if (last === 0 || performance.now() - last < STILL_MS) {
        requestAnimationFrame(look);
        return;
      }
      watched.disconnect();
      resolve({ named: 0, whole: last - began });
    };
    requestAnimationFrame(look);
  });
}
