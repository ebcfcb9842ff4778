import { expect, type Page } from "@playwright/test";
import { test } from "#tests/setup/app.ts";
import { PHONE, signIn } from "./desk-people.ts";
import { takePicture } from "./picture.ts";

/** What a planner does on the way: on a phone, in English. */
test.use({ viewport: PHONE });

test("a planner signs in in English, sees what waits, opens a list and reads a flag", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "English" }).click();
  await signIn(page, { name: "ratna", language: "en" });
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await takePicture(page, "home-phone");

  await page.goto("/review");
  await page.getByRole("link", { name: "Rehab rumah tidak layak huni, tahap 1" }).click();
  await expect(page.getByRole("heading", { name: "Rehab rumah tidak layak huni, tahap 1", level: 1 })).toBeVisible();
  const flag = page.getByRole("article").first();
  await expect(flag).toContainText("Block: overlap");
  await expect(flag).toContainText("to this household");
  await expectNoSidewaysScroll(page);
  await takePicture(page, "review-phone");
});

test("a planner finds where to begin a review beside any of its rows", async ({ page }) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "ratna", language: "id" });
  await page.goto("/review");
  await page.getByRole("link", { name: "Bedah rumah mustahik, tahap 2" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Mulai tinjau" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await takePicture(page, "review-begin-phone");
});

test("the language of the desk changes at once, and stays changed", async ({ page }) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "hendra", language: "id" });
  await page.goto("/lists");
  await expect(page.getByRole("heading", { name: "Daftar", level: 1 })).toBeVisible();
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Lists", level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Lists", level: 1 })).toBeVisible();
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { inner, content } = await page.evaluate(() => ({
    inner: window.innerWidth,
    content: document.documentElement.scrollWidth,
  }));
  expect(content).toBeLessThanOrEqual(inner);
}
