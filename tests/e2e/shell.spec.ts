import { expect, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "#demo/desk/users.ts";
import { test } from "#tests/setup/app.ts";
import { signIn } from "./desk-people.ts";
import { endSession, letSessionEnd } from "./session-cookie.ts";

/** What holds on every page of the desk. */
const TYPED = "Jamban keluarga, tahap 3";

test.describe("a form half typed", () => {
  test.beforeEach(async ({ page }) => beginList(page));

  test("is asked about on the way out, and stays as it was typed", async ({ page }) => {
    const question = page.getByRole("dialog", { name: "Tinggalkan isian ini?" });
    for (const leave of [
      () => goTo(page, "Program"),
      () => page.evaluate(() => history.back()),
      () => goTo(page, "Beranda"),
    ]) {
      await leave();
      await expect(question).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(question).toBeHidden();
      await expect(page).toHaveURL(/\/lists\/new$/);
      await expect(nameOfList(page)).toHaveValue(TYPED);
    }
    await goTo(page, "Program");
    await question.getByRole("button", { name: "Tinggalkan" }).click();
    await expect(page).toHaveURL(/\/programmes$/);
    await expect(page.getByRole("main")).toBeFocused();
  });

  test("asks in the browser's words before the tab is closed, and nothing once it is saved", async ({ page }) => {
    const asked = page.waitForEvent("dialog");
    const closing = page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.dismiss();
    await closing;
    await page.getByLabel("Program").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Buat daftar" }).click();
    await expect(page.getByRole("heading", { level: 1, name: TYPED })).toBeVisible();
    await goTo(page, "Program");
    await expect(page).toHaveURL(/\/programmes$/);
  });
});

test("a session near its end is told of; when it is over the page is covered, and signing in again keeps the form", async ({
  page,
  context,
}) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "hendra", language: "id" });
  await page.clock.install();
  await letSessionEnd(context, { inSeconds: 200 });
  await page.goto("/lists/new");
  const warning = page.getByRole("dialog", { name: /^Sesi berakhir dalam \d menit$/ });
  await expect(warning).toBeVisible();
  await warning.getByRole("button", { name: "Nanti" }).click();
  await nameOfList(page).fill(TYPED);

  await endSession(context);
  await page.clock.fastForward("05:00");
  const over = page.getByRole("dialog", { name: "Sesi sudah berakhir" });
  await expect(over).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(over).toBeVisible();
  await over.getByLabel("Surel dinas").fill("hendra@demo.sasar.id");
  await over.getByLabel("Kata sandi", { exact: true }).fill(DEMO_PASSWORD);
  await over.getByRole("button", { name: "Masuk lagi" }).click();
  await expect(over).toBeHidden();
  await expect(nameOfList(page)).toHaveValue(TYPED);
  await page.getByLabel("Program").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Buat daftar" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TYPED })).toBeVisible();
});

test("what one may not open, and what is not there, says so under the bar, with the status that is true", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "ratna", language: "id" });
  for (const [address, status, title] of [
    ["/users", 403, "Bukan wewenang akun ini"],
    ["/lists/00000000-0000-4000-8000-000000000000", 404, "Halaman ini tidak ada"],
    ["/tidak-ada", 404, "Halaman ini tidak ada"],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(status);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("banner").getByRole("link", { name: "Register" })).toBeVisible();
  }
  await expect(page).toHaveTitle("Halaman ini tidak ada · Sasar");
});

test("the first Tab of a page leads past the bar", async ({ page }) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "ratna", language: "id" });
  await page.goto("/register");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Langsung ke isi" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

async function beginList(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await signIn(page, { name: "hendra", language: "id" });
  await goTo(page, "Daftar");
  await page.getByRole("link", { name: "Daftar baru" }).click();
  await nameOfList(page).fill(TYPED);
}

async function goTo(page: Page, tab: string): Promise<void> {
  await page.getByRole("navigation", { name: "Utama" }).getByRole("link", { name: tab }).click();
}

function nameOfList(page: Page) {
  return page.getByLabel("Nama daftar");
}
