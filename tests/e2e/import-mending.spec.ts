import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "#tests/setup/app.ts";
import { PHONE, signIn } from "./desk-people.ts";
import { dropFiles, expectRefused, readColumns } from "./import-wizard.ts";

const sample = (name: string) => path.resolve("samples", name);

test("a planner drags DTSEN in: mends a family at the check, finds it mended after a reload, gives it back", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "ratna", language: "id" });
  await page.goto("/register/import");
  await dropFiles(page, [sample("dtsen-keluarga.csv"), sample("dtsen-anggota.csv")]);
  await page.getByLabel("Nama rilis").fill("DTSEN 2025 (contoh)");
  await page.getByLabel("Tanggal data").fill("2025-09-30");
  await readColumns(page, { shown: true });
  await expectRefused(page, 2);

  await page.getByRole("button", { name: /^Perbaiki baris 75/ }).click();
  await page.getByLabel("Isi yang benar").fill("Darmawan Yusuf");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").getByText("Baris 75 sekarang diterima.")).toBeVisible();
  await expectRefused(page, 1);
  await expect(page.getByRole("button", { name: /^Perbaiki baris/ }).first()).toBeFocused();

  await page.reload();
  await expectRefused(page, 1);
  await page.getByRole("link", { name: /^Diperbaiki di sini/ }).click();
  await expect(page.getByRole("cell", { name: "Darmawan Yusuf" })).toBeVisible();
  await page.getByRole("button", { name: /^Kembalikan Nama kepala keluarga baris 75/ }).click();
  await expectRefused(page, 2);
  await discard(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("rows are pasted into the field, and a cell of them can be mended", async ({ page }) => {
    await page.goto("/sign-in");
    await signIn(page, { name: "ratna", language: "id" });
    await page.goto("/assistance/import");
    await page.getByText("Atau tempel dari Excel").click();
    await page.getByLabel("Tempel baris di sini").fill("Nama\tKode Program\tTahun\nSamsudin\tTIDAK-ADA\t2024");
    await page.getByRole("button", { name: "Pakai tempelan" }).click();
    await expect(page.getByText("1 berkas siap dibaca")).toBeVisible({ timeout: 60_000 });
    await readColumns(page, { shown: true });
    await page.getByRole("button", { name: /^Perbaiki baris 2/ }).click();
    await expect(page.getByLabel("Isi yang benar")).toHaveValue("TIDAK-ADA");
    await expectNoSidewaysScroll(page);
    await discard(page);
  });
});

async function discard(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Buang muatan ini" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Buang", exact: true }).click();
  await expect(page.getByRole("status").getByText("Muatan dibuang.")).toBeVisible();
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}
