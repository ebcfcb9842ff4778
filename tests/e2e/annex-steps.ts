import { expect, type Page } from "@playwright/test";
import { openDownload, rowsBelow, type SheetRow } from "./spreadsheet.ts";

/** Downloads the annex of the list on the page, with whole NIKs for a reason; answers with its recipients. */
export async function downloadAnnex(page: Page, format: "XLSX" | "CSV"): Promise<SheetRow[]> {
  await page.getByRole("button", { name: "Lampiran BNBA" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: format }).check();
  await dialog.getByRole("radio", { name: "Lengkap" }).check();
  await dialog.getByLabel("Untuk apa NIK lengkap diperlukan").fill("Lampiran SK yang akan ditandatangani.");
  const started = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Unduh" }).click();
  const sheet = await openDownload(await started);
  await expect(dialog).toBeHidden();
  return rowsBelow(sheet, "NIK").filter(({ No }) => No !== "");
}
