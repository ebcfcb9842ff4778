import { expect, type Page, type TestInfo } from "@playwright/test";
import { test } from "#tests/setup/app.ts";
import { DESKTOP, PHONE } from "./desk-people.ts";
import { barriersOn, overhear } from "./page-look.ts";

/** The typeface that comes in may move a line by a pixel. */
const MOST_MOVED = 0.01;
const MESSAGE = "Suriani dikeluarkan. Maimunah ditawarkan sebagai pengganti.";

for (const [size, viewport] of [
  ["at the desk", DESKTOP],
  ["on a phone", PHONE],
] as const) {
  for (const theme of ["light", "dark"] as const) {
    test.describe(`the kit ${size}, ${theme}`, () => {
      test.use({ viewport, colorScheme: theme, reducedMotion: "reduce" });

      for (const density of ["comfortable", "compact"] as const) {
        test(`stands still and keeps nobody out, ${density}`, async ({ page, app }, info) => {
          await page.context().addCookies([{ name: "sasar_density", value: density, url: app.url }]);
          const heard = await overhear(page, new URL(app.url).host);
          await page.goto("/kit");
          await expect(page.getByRole("heading", { name: "Komponen Sasar" })).toBeVisible();
          await page.evaluate(() => document.fonts.ready);
          expect(await movedOn(page)).toBeLessThan(MOST_MOVED);
          expect(await barriersOn(page)).toEqual([]);
          await keepPicture(page, info, `kit-${viewport.width}-${theme}-${density}`);
          expect(heard).toEqual({ said: [], askedElsewhere: [] });
          expect(await page.evaluate(() => document.fonts.check("400 14px inter"))).toBe(true);
        });
      }

      test("shows where the focus is, and nothing lies over it", async ({ page }) => {
        await page.goto("/kit");
        expect(await unseenFocus(page, 70)).toEqual([]);
      });
    });
  }
}

test("rows are 46 pixels or, where a person chose so, 34, on every page and without a visit to the server", async ({
  page,
}) => {
  await page.goto("/kit/work");
  const row = page.getByRole("row").nth(1);
  expect((await row.boundingBox())?.height).toBe(46);
  await page.getByText("Ratna Wulandari").first().click();
  await page.getByRole("group", { name: "Kerapatan tabel" }).getByRole("button", { name: "Rapat" }).click();
  await expect.poll(async () => (await row.boundingBox())?.height).toBeLessThan(40);
  await page.reload();
  expect((await row.boundingBox())?.height).toBeLessThan(40);
});

test("the light or the dark theme is chosen by hand and kept", async ({ page }) => {
  await page.goto("/kit");
  await page.getByText("Ratna Wulandari").first().click();
  await page.getByRole("group", { name: "Tampilan" }).getByRole("button", { name: "Gelap" }).click();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(16, 34, 42)");
  await page.reload();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(16, 34, 42)");
});

test("every tone of button answers the pointer", async ({ page }, info) => {
  await page.goto("/kit");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  for (const name of ["Batal", "Keluarkan", "Keluarkan 4 baris", "Lainnya"]) {
    const button = page.getByRole("button", { name, exact: true }).first();
    const rest = await button.evaluate((element) => {
      element.id = "forced";
      return getComputedStyle(element).backgroundColor;
    });
    const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#forced" });
    await devtools.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: ["hover", "focus-visible"] });
    await expect(button, name).not.toHaveCSS("background-color", rest);
    await expect(button, name).toHaveCSS("outline-width", "2px");
    await button.evaluate((element) => element.removeAttribute("id"));
  }
  await keepPicture(page, info, "kit-forced");
});

test("a menu is loaded when wanted and worked by keyboard; the focus comes back to its button", async ({ page }) => {
  await page.goto("/kit");
  const button = page.getByRole("button", { name: "Lainnya", exact: true }).last();
  await button.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Lampiran SK" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Kembalikan" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await button.click();
  await page.getByRole("menuitem", { name: "Kembalikan" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Daftar dikembalikan." })).toBeVisible();
});

test("a message stays ten seconds, longer while it is read, and its undo is reached by keyboard", async ({ page }) => {
  // Only the test moves the clock: a second passes quickly on a busy machine.
  await page.clock.install({ time: "2026-11-24T02:00:00Z" });
  await page.goto("/kit");
  await page.clock.pauseAt("2026-11-24T03:00:00Z");
  const show = page.getByRole("button", { name: "Tampilkan pesan" });
  const message = page.getByRole("status").filter({ hasText: MESSAGE });
  await show.click();
  await expect(message).toBeVisible();
  await page.clock.fastForward(9_000);
  await expect(message).toBeVisible();
  await message.getByText(MESSAGE).hover();
  await page.clock.fastForward(20_000);
  await expect(message).toBeVisible();
  await page.mouse.move(5, 300);
  await page.clock.fastForward(11_000);
  await expect(message).toBeHidden();

  await show.press("Enter");
  await message.getByRole("button", { name: /^Urungkan/ }).focus();
  await page.clock.fastForward(20_000);
  await page.keyboard.press("Escape");
  await expect(message).toBeHidden();
  await expect(show).toBeFocused();

  await show.press("Enter");
  await message.getByRole("button", { name: /^Urungkan/ }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Diurungkan." })).toBeVisible();
});

test("the first key leads past the bar", async ({ page }) => {
  await page.goto("/kit");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Langsung ke isi" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("nothing moves where motion is unwanted", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/kit");
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      const isMoving = animationName !== "none" || transitionDuration.split(", ").some((one) => one !== "0s");
      return isMoving ? [`${element.tagName} ${animationName} ${transitionDuration}`] : [];
    }),
  );
  expect(moving).toEqual([]);
});

test("bars and marks keep their fill in forced colours", async ({ page }, info) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/kit");
  const lost = await page.evaluate(
    () =>
      [...document.querySelectorAll(".keep-fill")].filter(
        (element) => getComputedStyle(element).forcedColorAdjust !== "none",
      ).length,
  );
  expect(lost).toBe(0);
  await keepPicture(page, info, "kit-forced-colours");
});

/** How much of the page moved by itself while it was loaded (Cumulative Layout Shift). */
function movedOn(page: Page): Promise<number> {
  return page.evaluate(() => [...Reflect.get(window, "sasarShifts")].reduce((sum, shift) => sum + shift, 0));
}

/** What the Tab key reaches without a ring, or under the bar. */
async function unseenFocus(page: Page, steps: number): Promise<string[]> {
  const unseen = new Set<string>();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press("Tab");
    const { name, ring, top, bar } = await page.evaluate(readFocus);
    if (ring < 2) unseen.add(`${name} has no ring`);
    if (top < bar) unseen.add(`${name} lies under the bar`);
  }
  return [...unseen];
}

/** Runs in the page: what has the focus, how wide its ring is, where it and the bar's lower edge stand. */
function readFocus() {
  const element = document.activeElement ?? document.body;
  const ringed = element.matches("input[type=file]") ? (element.closest("label") ?? element) : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
  const isPage = element === document.body;
  const isOfBar = isPage || element.closest("body > header, a[href='#content']") !== null;
  return {
    name: `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 30)}`,
    ring: isPage || outlineStyle !== "none" ? Number.parseFloat(outlineWidth) || 2 : 0,
    top: isOfBar ? Number.POSITIVE_INFINITY : element.getBoundingClientRect().bottom,
    bar: document.querySelector("body > header")?.getBoundingClientRect().bottom ?? 0,
  };
}

async function keepPicture(page: Page, info: TestInfo, name: string): Promise<void> {
  const path = `test-results/pictures/${name}.png`;
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
  await info.attach(name, { path, contentType: "image/png" });
}
