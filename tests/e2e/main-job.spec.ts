import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "#tests/setup/app.ts";
import { downloadAnnex } from "./annex-steps.ts";
import { seatPeople } from "./desk-people.ts";
import { chooseFiles, expectRefused, readColumns } from "./import-wizard.ts";
import { applyFile, beginList, openCards, openFlags, rowOf, submit, withFamilyCards } from "./list-steps.ts";
import { mendFamilies, mendMembers } from "./mend-register.ts";
import { takePicture } from "./picture.ts";
import { decide, openQueued, openReview } from "./review-steps.ts";
import { openDownload, rowsBelow, type SheetRow, saveRows } from "./spreadsheet.ts";

/**
 * The whole job, by the people who do it: register, a department's list, review, second signature, Baznas's list, deliveries,
 * annex. Source: design, the main job. The people, programmes and earlier aid are the demo's, the files those of samples/.
 */
test.describe.configure({ mode: "serial" });

const YEAR = Number(new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Asia/Pontianak" }).format(new Date()));
const LIST = "Rehab rumah, tahap 2";
const BAZNAS_LIST = "Bedah rumah, tahap 3";

let people: ReturnType<typeof seatPeople>;

test.beforeAll(async ({ app, browser }: { app: { url: string; restore: () => Promise<void> }; browser: Browser }) => {
  await app.restore();
  people = seatPeople(browser, { baseURL: app.url });
});
test.afterAll(async () => people.leave());

test("a planner loads the register; its refused rows are mended in a spreadsheet and join it", async () => {
  const page = await people.at("ratna");
  await page.goto("/");
  await takePicture(page, "home");
  await page.getByRole("link", { name: "Register", exact: true }).click();
  await page.getByRole("link", { name: "Muat rilis baru" }).click();
  await chooseFiles(page, ["samples/p3ke-keluarga.xlsx", "samples/p3ke-individu.xlsx"]);
  await page.getByLabel("Nama rilis").fill("P3KE 2025 (contoh)");
  await page.getByLabel("Tanggal data").fill("2025-06-30");
  await page.getByLabel("Nomor BAST penyerahan").fill("000/CONTOH/BAST/2025");
  await readColumns(page, { shown: true });
  await expectRefused(page, 5);
  await expect(page.getByRole("row", { name: /PANGKALAN BATUN/ })).toContainText("Mungkin Pangkalan Buton");
  await takePicture(page, "import-check");
  await page.getByRole("button", { name: "Muat 377 keluarga" }).click();
  await expect(page.getByText("P3KE 2025 (contoh) sudah dipakai.")).toBeVisible({ timeout: 90_000 });

  const families = await download(page, { of: /5\s*baris keluarga ditolak/ });
  const members = await download(page, { of: /24\s*baris individu ditolak/ });
  const mended = [
    await saveRows(mendFamilies(families, members), { name: "keluarga-diperbaiki.xlsx" }),
    await saveRows(mendMembers(members), { name: "individu-diperbaiki.xlsx" }),
  ];
  await page.goto("/register/import");
  await chooseFiles(page, mended);
  await expect(page.getByText("Baris yang sudah diperbaiki.")).toBeVisible();
  await readColumns(page, { shown: true });
  await expectRefused(page, 0);
  await page.getByRole("button", { name: "Muat 4 keluarga" }).click();
  await expect(page.getByText("Baris ditambahkan ke P3KE 2025 (contoh).")).toBeVisible({ timeout: 90_000 });
  await page.goto("/register");
  await expect(page.getByRole("row", { name: /P3KE 2025 \(contoh\)/ })).toContainText("381");
});

async function download(page: Page, { of }: { of: RegExp }): Promise<SheetRow[]> {
  const started = page.waitForEvent("download");
  await page.getByRole("listitem").filter({ hasText: of }).getByRole("link", { name: "Unduh" }).click();
  return rowsBelow(await openDownload(await started), "Nomor muatan");
}

test("the housing manager puts a list on the desk, reads its flags, mends two rows in a spreadsheet and submits", async () => {
  const page = await people.at("hendra");
  await beginList(page, { programme: "Rehab rumah tidak layak huni (RTLH)", title: LIST });
  await page.getByRole("link", { name: /^Unggah berkas/ }).click();
  await applyFile(page, "samples/daftar-rtlh-perkim.xlsx");

  const overlap = await openFlags(page, "Supardi Razak");
  await expect(overlap).toContainText("Blokir: tumpang tindih");
  await expect(overlap).toContainText(
    `Dinas Perkim dan LH sudah menyalurkan bantuan rumah untuk keluarga ini, Mei–Agustus ${YEAR - 2}`,
  );
  await expect(await openFlags(page, "Rusli")).toContainText(
    "Baznas Kabupaten sedang mengajukan bantuan rumah untuk keluarga ini",
  );
  await expect(await openFlags(page, "Zainal Abidin")).toContainText(
    "Keluarga ini desil 4; program ini untuk desil 1 atau 2",
  );
  await expect(await openFlags(page, "Heriianto")).toContainText("baris 9");
  await expect(rowOf(page, "Suparman")).toContainText("mungkin Suparman");
  await expect(rowOf(page, "Jamaluddin")).toContainText("NIK salah tulis");
  await takePicture(page, "list");

  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh" }).click();
  await page.getByRole("menuitem", { name: "Excel, NIK disamarkan" }).click();
  const rows = rowsBelow(await openDownload(await started), "ID Baris");
  expect(rows).toHaveLength(24);
  expect(rows.find(({ Nama }) => Nama === "Supardi Razak")?.Penanda).toContain("Blokir: Dinas Perkim dan LH");
  const mended = await saveRows(await withFamilyCards(rows, ["Suparman", "Jamaluddin"]), { name: "rtlh.xlsx" });
  await page.getByRole("button", { name: "Tambah baris" }).click();
  await page.getByRole("menuitem", { name: "Unggah berkas" }).click();
  await applyFile(page, mended, { changed: 2 });

  await expect(rowOf(page, "Suparman")).not.toContainText("mungkin");
  await expect(rowOf(page, "Jamaluddin")).not.toContainText("NIK salah tulis");
  await submit(page);
});

test("a planner decides the other flags and keeps one with a reason; that planner cannot approve", async () => {
  const page = await people.at("ratna");
  await openReview(page, LIST);
  await page.getByRole("button", { name: "Mulai tinjau" }).click();
  await expect(page.getByText("0 dari 9 penanda diputuskan").first()).toBeVisible();
  await openQueued(page, "Supardi Razak");
  await expect(page.getByRole("radio", { name: "Keluarkan dari daftar" })).toBeVisible();
  await takePicture(page, "review");
  await decide(page, "Supardi Razak", { kind: "Keluarkan dari daftar", reason: "Rumahnya sudah diperbaiki." });
  await decide(page, "Ng A Hui", { kind: "Keluarkan dari daftar", reason: "NIK milik orang lain; perbaiki dulu." });
  await decide(page, "Heriianto", { kind: "Keluarkan dari daftar", reason: "Sudah ada di baris 9." });
  await decide(page, "Mak Timah", { kind: "Keluarkan dari daftar", reason: "Belum ada di register." });
  await decide(page, "Rusli", { kind: "Keluarkan dari daftar", reason: "Baznas lebih dulu mengusulkan." });
  await decide(page, "Dedi", { kind: "Keluarkan dari daftar", reason: "Baznas lebih dulu mengusulkan." });
  await decide(page, "Zainal Abidin", { kind: "Keluarkan dari daftar", reason: "Desil 4." });
  await decide(page, "Slamet", {
    kind: "Pertahankan dengan alasan",
    reason: "Rumahnya roboh sesudah pendataan; ada foto.",
  });
  await expect(page.getByText("Semua penanda diputuskan")).toBeVisible();

  const approve = page.getByRole("button", { name: "Setujui daftar" });
  await expect(approve).toHaveAttribute("aria-disabled", "true");
  await expect(approve).toHaveAccessibleDescription(
    "Anda mempertahankan 1 penanda di daftar ini; orang kedua yang menandatanganinya.",
  );
});

test("a second planner signs what was kept, and approves", async () => {
  const page = await people.at("bayu");
  await openReview(page, LIST);
  await page.getByRole("button", { name: "Setujui daftar" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 penanda dipertahankan, ikut Anda tanda tangani");
  await expect(dialog).toContainText("Rumahnya roboh sesudah pendataan; ada foto.");
  await dialog.getByLabel("Nomor SK").fill("400.9/12/CONTOH");
  await dialog.getByLabel("Tanggal SK").fill(`${YEAR}-01-15`);
  await dialog.getByRole("button", { name: "Tanda tangani 1, setujui 17 baris" }).click();
  await expect(page.getByText("17 baris disetujui. Bantuannya tercatat.")).toBeVisible();
});

test("a Baznas officer's list names who has promised a family what, for when; not how much", async () => {
  const page = await people.at("fauzan");
  await beginList(page, { programme: "Bedah rumah mustahik (BAZNAS-RUMAH)", title: BAZNAS_LIST });
  await page.getByRole("link", { name: /^Unggah berkas/ }).click();
  await applyFile(page, "samples/mustahik-bedah-rumah-baznas.xlsx");
  const flags = await openFlags(page, "Rina");
  await expect(flags).toContainText("Blokir: tumpang tindih");
  await expect(flags).toContainText(
    `Dinas Perkim dan LH sudah menyetujui bantuan rumah untuk keluarga ini, Juli–Desember ${YEAR}`,
  );
  await expect(flags).not.toContainText("RTLH");
  await expect(flags).not.toContainText("20.000.000");
  await expect(await openFlags(page, "Syamsul Bahri")).toContainText("Asnaf belum dicatat");
  await submit(page);
});

test("the planner decides Baznas's flags; a second Baznas officer approves", async () => {
  const planner = await people.at("ratna");
  await openReview(planner, BAZNAS_LIST);
  await planner.getByRole("button", { name: "Mulai tinjau" }).click();
  await decide(planner, "Rina", { kind: "Keluarkan dari daftar", reason: "Dinas Perkim sudah menyetujui." });
  await decide(planner, "Agus Setiawan Wati", { kind: "Keluarkan dari daftar", reason: "Rumahnya sudah diperbaiki." });
  await decide(planner, "Syamsul Bahri", { kind: "Keluarkan dari daftar", reason: "Lengkapi asnafnya." });
  await expect(planner.getByText("Semua penanda diputuskan")).toBeVisible();
  await expect(planner.getByRole("button", { name: "Setujui daftar" })).toHaveCount(0);

  const officer = await people.at("nadia");
  await openReview(officer, BAZNAS_LIST);
  await officer.getByRole("button", { name: "Setujui daftar" }).click();
  await officer.getByRole("dialog").getByRole("button", { name: "Setujui 5 baris" }).click();
  await expect(officer.getByText("5 baris disetujui. Bantuannya tercatat.")).toBeVisible();
});

test("the manager records what was handed over, one family in part, then all", async () => {
  const page = await people.at("hendra");
  await page.goto("/deliveries");
  await page.getByRole("link", { name: LIST }).click();
  const family = page.getByRole("row", { name: /jamaluddin/i });
  await family.getByRole("button", { name: "Catat" }).click();
  const record = page.getByRole("dialog");
  await record.getByRole("textbox", { name: "Jumlah" }).fill("5.000.000");
  await record.getByLabel("Bukti").fill("BAST 01/CONTOH");
  await record.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText(/^Sebagian bantuan untuk Jamaluddin dicatat\.$/i)).toBeVisible();
  await expect(family).toContainText("5.000.000");
  await takePicture(page, "deliveries");
  await page.getByRole("button", { name: "Semua disalurkan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Daftar ini selesai disalurkan.")).toBeVisible();
  await page.goto("/lists");
  await expect(page.getByRole("row", { name: LIST })).toContainText("Disalurkan");
});

test("the annex names every recipient, with NIK as text and no formula", async () => {
  const page = await people.at("hendra");
  await page.goto("/deliveries");
  await page.getByRole("link", { name: LIST }).click();
  const cardOf = await openCards();
  for (const format of ["XLSX", "CSV"] as const) {
    const rows = await downloadAnnex(page, format);
    expect(rows).toHaveLength(17);
    for (const row of rows) expect(row.NIK).toBe(cardOf(row).NIK);
    expect(rows.find(({ Nama }) => Nama?.toLowerCase() === "rina")?.Alamat).toBe("'=RT 003/RW 001");
  }
});
