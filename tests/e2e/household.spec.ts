import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "#tests/setup/app.ts";
import { seatPeople } from "./desk-people.ts";

/** A family's page, by the people who come to it: what it received, one NIK with a reason, a visit asked for and made. */
test.describe.configure({ mode: "serial" });

const YEAR = Number(new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Asia/Pontianak" }).format(new Date()));

let people: ReturnType<typeof seatPeople>;
let address: string;

test.beforeAll(async ({ app, browser }: { app: { url: string; restore: () => Promise<void> }; browser: Browser }) => {
  await app.restore();
  people = seatPeople(browser, { baseURL: app.url });
});
test.afterAll(async () => people.leave());

test("a planner finds a family by its name and reads who helps it, and when", async () => {
  const page = await people.at("ratna");
  await page.goto("/register");
  await page.getByLabel("Nama kepala atau anggota").fill("hasmiati");
  await page.getByLabel("Desa", { exact: true }).selectOption("Sutera");
  await page.getByRole("button", { name: "Cari", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Hasmiati", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Keluarga Hasmiati", level: 1 })).toBeVisible();
  address = page.url();
  const aid = page.getByRole("region", { name: "Bantuan dari semua pemberi" });
  await expect(aid.getByRole("listitem")).toContainText([
    `BLT Dana Desa Sutera, Desa Sutera: Januari–Desember ${YEAR}, sedang diajukan`,
    `Program Keluarga Harapan, Kementerian Sosial: Januari–Desember ${YEAR}, disetujui`,
  ]);
});

test("one NIK is shown with a reason, hidden again, and stands in the record of accesses", async () => {
  const page = await people.at("ratna");
  const members = page.getByRole("region", { name: "Anggota" });
  await expect(members.getByRole("row", { name: /^Hasmiati/ })).toContainText("6111••••••••••••");
  await page.getByRole("button", { name: "Lihat NIK Hasmiati" }).click();
  const dialog = page.getByRole("dialog", { name: "Kenapa perlu melihat NIK?" });
  await dialog.getByLabel("Alasan").selectOption("Surat keputusan penerima");
  await dialog.getByRole("button", { name: "Lihat 60 detik" }).click();
  await expect(members.getByText(/\d{16}/)).toHaveCount(1);
  await members.getByRole("button", { name: "Tutup" }).click();
  await expect(members.getByText(/\d{16}/)).toHaveCount(0);
  expect(page.url()).toBe(address);
  await page.reload();
  const record = page.getByRole("region", { name: "Catatan akses" });
  const line = record.getByRole("listitem").filter({ hasText: "melihat NIK: Surat keputusan penerima" });
  await expect(line).toContainText("Ratna Wulandari, BAPPERIDA");
});

test("the planner asks for a visit, the verifier makes it, and the family's page says what was found", async () => {
  const planner = await people.at("ratna");
  await planner.getByRole("button", { name: "Minta verval" }).click();
  const dialog = planner.getByRole("dialog");
  await dialog.getByLabel("Pertanyaan").fill("Masih tinggal di sini?");
  await dialog.getByRole("button", { name: "Minta verval" }).click();
  await expect(visitsOn(planner)).toContainText("diminta, belum dikunjungi");
  await expect(planner.getByRole("button", { name: "Minta verval" })).toHaveAccessibleDescription(
    "Keluarga ini sudah menunggu verval.",
  );

  const verifier = await people.at("verval");
  await verifier.goto("/");
  await verifier.getByRole("link", { name: /^Hasmiati/ }).click();
  await expect(verifier.getByText("Masih tinggal di sini?")).toBeVisible();
  await verifier.getByRole("radio", { name: /^Layak/ }).check();
  await verifier.getByLabel("Catatan").fill("Ditemui di rumahnya.");
  await verifier.getByRole("button", { name: "Simpan hasil" }).click();
  await expect(verifier.getByText("Hasil verval tersimpan.")).toBeVisible();

  await planner.reload();
  await expect(visitsOn(planner)).toContainText("layak");
  await expect(visitsOn(planner)).toContainText("Ditemui di rumahnya.");
});

test("the inspector reads who looked, and is offered neither a NIK nor a visit", async () => {
  const page = await people.at("inspektorat");
  await page.goto(address);
  await expect(page.getByRole("region", { name: "Catatan akses" })).toContainText(
    "melihat NIK: Surat keputusan penerima",
  );
  await expect(page.getByRole("button", { name: /^(Lihat NIK|Minta verval)/ })).toHaveCount(0);
});

test("a department's manager is told that the page is not theirs; a family that does not exist is not found", async () => {
  const manager = await people.at("hendra");
  expect((await manager.goto(address))?.status()).toBe(403);
  await expect(manager.getByRole("heading", { level: 1 })).toHaveText("Bukan wewenang akun ini");
  const planner = await people.at("ratna");
  expect((await planner.goto("/register/households/01900000-0000-7000-8000-000000000000"))?.status()).toBe(404);
});

function visitsOn(page: Page) {
  return page.getByRole("region", { name: "Verval", exact: true });
}
