import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { test } from "#tests/setup/app.ts";
import { seatPeople, signIn } from "./desk-people.ts";

/** Somebody of the demo regency whom the sample of earlier aid names too. */
const NAME = "YULIANA";
const NIK = "6111014212960008";

/** What a planner looks for from anywhere, with the keyboard alone. */
test.beforeEach(async ({ page }) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "ratna", language: "id" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a family is found by its name, from inside a field too; Esc gives the focus back", async ({ page }) => {
  await page.goto("/register");
  const field = page.getByRole("main").getByRole("searchbox");
  await field.press("/");
  await expect(field).toHaveValue("/");
  await field.press("Control+K");
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeFocused();

  await page.keyboard.press("Control+K");
  await searchField(page).pressSequentially(NAME.toLowerCase());
  const family = page.getByRole("group", { name: "Keluarga" }).getByRole("option").first();
  await expect(family).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/register\/households\//);
  await expect(page.getByRole("main")).toBeFocused();
});

test("a list, a programme and a page are found, each by Enter", async ({ page }) => {
  await find(page, { text: "tahap 1", choose: { group: "Daftar", name: /^Rehab rumah tidak layak huni, tahap 1/ } });
  await page.waitForURL(/\/lists\//);
  await find(page, { text: "rehab rumah", choose: { group: "Program", name: /^Rehab rumah tidak layak huni/ } });
  await page.waitForURL(/\/programmes\//);
  await find(page, { text: "kebij", choose: { group: "Halaman", name: /^Kebijakan/ } });
  await page.waitForURL(/\/policy$/);
});

test("a whole NIK finds its family; it is in no address and no log, and the search is recorded without it", async ({
  page,
  app,
  browser,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url(), request.headers().referer ?? ""));
  await page.keyboard.press("/");
  await searchField(page).pressSequentially(NIK.replace(/(\d{4})(?=\d)/g, "$1 "));
  await expect(page.getByRole("group", { name: "Keluarga" }).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/register\/households\//);
  await expect(page.getByRole("main")).toContainText(/yuliana/i);

  expect(asked.filter((address) => /6111.?0142/.test(decodeURIComponent(address)))).toEqual([]);
  expect(await readFile("test-results/app.log", "utf8")).not.toContain(NIK);
  const inspector = seatPeople(browser, { baseURL: app.url });
  const trail = await inspector.at("inspektorat");
  await trail.goto("/audit");
  const searches = trail.getByRole("row").filter({ hasText: "Ratna" }).filter({ hasText: "Mencari menurut NIK" });
  await expect(searches.first()).toBeVisible();
  await expect(trail.getByRole("main")).not.toContainText(NIK);
  await inspector.leave();
});

function searchField(page: Page) {
  return page.getByRole("combobox", { name: "Cari di Sasar" });
}

/** Goes down to what is wanted and there. */
async function find(page: Page, { text, choose }: { text: string; choose: { group: string; name: RegExp } }) {
  await page.keyboard.press("/");
  await searchField(page).pressSequentially(text);
  const wanted = page
    .getByRole("group", { name: choose.group, exact: true })
    .getByRole("option", { name: choose.name });
  await expect(wanted.first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(wanted.first()).toHaveAttribute("aria-selected", "true", { timeout: 200 });
  }).toPass();
  await page.keyboard.press("Enter");
}
