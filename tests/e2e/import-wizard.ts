import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page } from "@playwright/test";

/** Puts files on the first step of an import, as a person does with the browser's own window for files. */
export async function chooseFiles(page: Page, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^(Taruh|Tarik) berkas/ }).click();
  await (await chooser).setFiles([...files]);
  await expect(page.getByText(`${files.length} berkas siap dibaca`)).toBeVisible({ timeout: 60_000 });
}

/** Drops text files on the first step, as a person does who drags them there. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), text: await readFile(file, "utf8") })),
  );
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, read);
  await page.getByRole("button", { name: /^(Taruh|Tarik) berkas/ }).dispatchEvent("drop", { dataTransfer });
  await expect(page.getByText(`${files.length} berkas siap dibaca`)).toBeVisible({ timeout: 60_000 });
}

/** From the files to what their check found. The page of columns is only shown where somebody has to look at it. */
export async function readColumns(page: Page, { shown }: { shown: boolean }): Promise<void> {
  await page.getByRole("button", { name: "Baca kolom" }).click();
  if (shown) await page.getByRole("button", { name: "Periksa isi" }).click();
  await expect(page.getByText("Baris dibaca")).toBeVisible({ timeout: 60_000 });
}

/** A figure of the check: `Ditolak` → `5 tidak dimuat, bisa diperbaiki`. */
export async function expectRefused(page: Page, rows: number): Promise<void> {
  await expect(
    page.getByRole("navigation", { name: "Baris yang ditampilkan" }).getByRole("link", { name: /^Semua \d/ }),
  ).toHaveText(`Semua${rows}`);
}
