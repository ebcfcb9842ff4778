import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import Papa from "papaparse";
import { chooseFiles, readColumns } from "./import-wizard.ts";
import type { SheetRow } from "./spreadsheet.ts";

/** Begins an empty list of one of the person's programmes. */
export async function beginList(page: Page, { programme, title }: { programme: string; title: string }): Promise<void> {
  await page.goto("/lists");
  await page.getByRole("link", { name: "Daftar baru" }).click();
  await page.getByLabel("Program").selectOption(programme);
  await page.getByLabel("Nama daftar").fill(title);
  await page.getByRole("button", { name: "Buat daftar" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

/** Takes a file through the steps of an import onto the list, and goes back to the list. */
export async function applyFile(page: Page, file: string, { changed }: { changed?: number } = {}): Promise<void> {
  await chooseFiles(page, [file]);
  await readColumns(page, { shown: false });
  await expect(page.getByText(/^Kolom dikenali dari/)).toBeVisible();
  if (changed !== undefined) {
    await expect(page.getByRole("region", { name: "Perubahan pada daftar" })).toContainText(
      `Baris diperbarui${changed}`,
    );
  }
  await page.getByRole("button", { name: "Terapkan ke daftar" }).click();
  await expect(page.getByText(/baris di daftar tertahan penanda\.$/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("link", { name: "Buka daftar" }).click();
  await expect(page.getByRole("button", { name: "Ajukan" })).toBeVisible();
}

/** The row of a person in the table of a list. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("cell", { name: new RegExp(`^${name}\\b`) }) });
}

/** Unfolds a row and answers with where its flags stand. */
export async function openFlags(page: Page, name: string): Promise<Locator> {
  await rowOf(page, name)
    .getByRole("button", { name: /^Lihat/ })
    .click();
  await expect(rowOf(page, name).getByRole("button", { name: "Tutup" })).toBeVisible();
  return page.getByRole("row").filter({ has: page.getByRole("article") });
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ajukan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ajukan" }).click();
  await expect(page.getByText("Daftar diajukan.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tarik kembali" })).toBeVisible();
}

/** Fills in NIK and birth date of these people, as the manager reads them off their cards. */
export async function withFamilyCards(rows: readonly SheetRow[], names: readonly string[]): Promise<SheetRow[]> {
  const cardOf = await openCards();
  return rows.map((row) => (names.includes(row.Nama ?? "") ? { ...row, ...cardOf(row) } : row));
}

/** The NIK and birth date of the person a row names: here, off the sample register. */
export async function openCards(): Promise<(row: SheetRow) => { NIK: string; "Tanggal Lahir": string }> {
  const text = await readFile("samples/p3ke-individu.csv", "utf8");
  const { data } = Papa.parse<SheetRow>(text.slice(text.indexOf("\n") + 1), { header: true, delimiter: ";" });
  return (row) => {
    const card = data.find(
      ({ nama, desa_kelurahan: village }) =>
        isSame(nama, row.Nama) && isSame(village, row["Desa/Kelurahan"] ?? row.Desa),
    );
    if (!card) throw new Error(`${row.Nama} has no card.`);
    return { NIK: card.nik ?? "", "Tanggal Lahir": (card.tgl_lahir ?? "").replace(" 0:00:00", "") };
  };
}

function isSame(one = "", other = ""): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
