import { expect, type Page } from "@playwright/test";
import { test } from "#tests/setup/app.ts";
import { seatPeople } from "./desk-people.ts";

/** A4 within its margins, in the pixels of the screen. */
const PAPER = { width: 703, height: 1017 };
const RTLH = "Rehab rumah tidak layak huni, tahap 1";

/** What is printed of the main screens: text, marks and totals; nothing to press, no whole identity number. */
for (const [title, path, link] of [
  ["a list", "/lists", RTLH],
  ["the review of a row", "/review", RTLH],
  ["a household", "/register?village=61.11.01.2001", "Hasmiati"],
  ["what was delivered under an annex", "/deliveries", "Jamban keluarga, tahap 1"],
] as const) {
  test(`${title} is printed clean`, async ({ app, browser }) => {
    const people = seatPeople(browser, { baseURL: app.url, viewport: PAPER });
    const page = await people.at("ratna");
    await page.goto(path);
    const main = page.getByRole("main");
    await main
      .getByRole("link", { name: new RegExp(`^${link}$`, "i") })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: link, level: 1 })).toBeVisible();
    if (path === "/review")
      await main
        .getByRole("link", { name: /^Baris berikutnya$/ })
        .first()
        .waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await pressedOnPaper(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(8);
    expect(await main.textContent()).not.toMatch(/\b\d{16}\b/);
    for (const head of await page.locator("thead:visible").all()) {
      await expect(head).toHaveCSS("display", "table-header-group");
    }
    await page.screenshot({ path: `test-results/pictures/paper-${path.slice(1, 6)}.png`, fullPage: true });
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(10_000);
    await people.leave();
  });
}

/** Buttons, fields and bars that would be printed, and links in the colour of links. */
function pressedOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>("button, input, select, textarea, body > header, a, [role=menu]"),
    ].flatMap((element) => {
      if (element.offsetParent === null && getComputedStyle(element).position !== "fixed") return [];
      const name = `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
      if (element.tagName !== "A") return [name];
      const { textDecorationLine, color } = getComputedStyle(element);
      const isPlain = textDecorationLine === "none" && color !== "rgb(0, 94, 113)";
      return isPlain ? [] : [`${name} looks like a link`];
    }),
  );
}
