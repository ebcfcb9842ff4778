import { expect, type Page } from "@playwright/test";

export async function openReview(page: Page, title: string): Promise<void> {
  await page.goto("/review");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

/** Opens a row from the queue. */
export async function openQueued(page: Page, name: string): Promise<void> {
  const queue = page.getByRole("navigation", { name: "Antrean penanda" });
  await queue.getByRole("link", { name: new RegExp(`^${name}`, "i") }).click();
  await expect(page.getByRole("heading", { name, level: 2 })).toBeVisible();
}

type Decision = { kind: "Keluarkan dari daftar" | "Pertahankan dengan alasan"; reason: string };

/** Decides every open flag of a row. */
export async function decide(page: Page, name: string, { kind, reason }: Decision): Promise<void> {
  await openQueued(page, name);
  await page.getByRole("radio", { name: kind }).check();
  await page.getByLabel(/^Alasan, dibaca/).fill(reason);
  await page.getByRole("button", { name: /, lanjut/ }).click();
  const done = kind === "Keluarkan dari daftar" ? "dikeluarkan" : "dipertahankan";
  await expect(page.getByText(`${name} ${done}.`)).toBeVisible();
}
