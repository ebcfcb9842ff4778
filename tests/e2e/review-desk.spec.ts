import { expect, type Page } from "@playwright/test";
import { flagsOf, owedFlagsOf } from "#tests/factories/lists.ts";
import { test } from "#tests/setup/app.ts";
import { PHONE } from "./desk-people.ts";
import {
  decisionOn,
  listWithFlags,
  listWithTwoFlagsOnARow,
  openReviewSeats,
  openRow,
  queued,
  queueOf,
  type ReviewSeats,
  reasonField,
} from "./review-seats.ts";

/** The review desk: a whole review by keyboard, two people on one list, many rows in one step, and what must not be lost. */
let seats: ReviewSeats;

test.beforeAll(async ({ app, browser }) => {
  seats = await openReviewSeats(app, browser);
});
test.afterAll(async () => seats.leave());

test("200 rows with 30 flags are reviewed by keyboard alone in at most 60 key presses", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 24, plain: 170, twice: 6 });
  const page = await seats.seat("planner");
  await page.goto(`/review/${id}`);
  const keys = countKeys(page);

  for (const row of [195, 196, 197, 198, 199, 200]) {
    await expect(decisionOn(page, row)).toBeVisible();
    await keys.press("t", "Enter");
  }
  await expect(decisionOn(page, 1)).toBeVisible();
  await keys.press("a");
  await keys.type("Rumahnya roboh.");
  await keys.press("Control+Enter");
  await expect(decisionOn(page, 2)).toBeVisible();
  await expect(page.getByText(/ dipertahankan\.$/)).toBeVisible();
  await keys.press("b");
  await expect(page.getByRole("heading", { name: "Putuskan 23 baris sekaligus" })).toBeVisible();
  await keys.press("t", "Enter");

  await expect(page.getByText("Semua penanda diputuskan")).toBeVisible();
  await expect(page.getByText("30 dari 30 penanda diputuskan")).toBeVisible();
  expect(keys.pressed()).toBeLessThanOrEqual(60);
  const owed = await owedFlagsOf(seats.desk, id);
  expect(owed.map(({ row, decisionId }) => ({ row, isDecided: decisionId !== null }))).toEqual([
    { row: 1, isDecided: true },
  ]);
});

test("what one planner decides appears at the other's desk, and what the other has begun is kept and told", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 4 });
  const [mine, theirs] = [await seats.seat("planner"), await seats.seat("secondPlanner")];
  await theirs.goto(`/review/${id}`);
  await expect(theirs).toHaveURL(/\?row=/);
  await reasonField(theirs).fill("Sudah saya cek ke desa.");

  await openRow(mine, id, 2);
  await mine.keyboard.press("t");
  await mine.keyboard.press("Enter");
  await expect(queued(theirs, 2)).toContainText("dikeluarkan");
  await expect(theirs.getByRole("status").getByText(/^Petugas planner mengeluarkan baris 2/)).toBeVisible();
  await expect(reasonField(theirs)).toHaveValue("Sudah saya cek ke desa.");

  await queued(mine, 1).click();
  await expect(decisionOn(mine, 1)).toBeVisible();
  await mine.keyboard.press("t");
  await mine.keyboard.press("Enter");
  await expect(theirs.getByText("Baris ini sudah dikeluarkan.")).toBeVisible();
  await expect(theirs.getByText(/^dikeluarkan oleh Petugas planner/)).toBeVisible();
  const draft = theirs.getByText("Sudah saya cek ke desa.");
  await expect(draft).toBeVisible();
  await theirs.getByRole("button", { name: "Buang catatan ini" }).click();
  await expect(draft).toBeHidden();
  await theirs.getByRole("button", { name: "Urungkan", exact: true }).click();
  await expect(draft).toBeVisible();
});

test("whoever is signed out elsewhere keeps what was typed, and sends it once signed in again", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 3 });
  const page = await seats.seat("planner", { isDeaf: true });
  await openRow(page, id, 1);
  await page.keyboard.press("a");
  await page.keyboard.type("Rumahnya roboh.");
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Sesi sudah berakhir" })).toBeVisible();
  expect((await owedFlagsOf(seats.desk, id)).map(({ row }) => row)).toEqual([1, 2, 3]);

  await page.context().addCookies(cookies);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("heading", { name: "Sesi sudah berakhir" })).toBeHidden();
  await expect(decisionOn(page, 1)).toBeVisible();
  await expect(reasonField(page)).toHaveValue("Rumahnya roboh.");
  await page.getByRole("button", { name: /^Pertahankan, lanjut/ }).click();
  await expect(queued(page, 1)).toContainText("dipertahankan");
});

test("a lost connection is said, and that it is there again is heard", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 2 });
  const page = await seats.seat("planner");
  await openRow(page, id, 1);
  const lost = page.getByRole("status").getByText("Tidak terhubung");
  await page.context().setOffline(true);
  await expect(lost).toBeVisible();
  await page.context().setOffline(false);
  await expect(lost).toBeHidden();
});

test("U takes back the latest step that stands, not one undone in the history already", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 3 });
  const page = await seats.seat("planner");
  await openRow(page, id, 1);
  for (const row of [1, 2]) {
    await page.keyboard.press("t");
    await page.keyboard.press("Enter");
    await expect(queued(page, row)).toContainText("dikeluarkan");
  }
  await queueOf(page).getByRole("link", { name: "Ringkasan daftar" }).click();
  const latest = page.getByRole("listitem").filter({ hasText: "baris 2" });
  await latest.getByRole("button", { name: "Urungkan" }).click();
  await expect(latest).toContainText("diurungkan Petugas planner");
  await page.keyboard.press("u");
  await expect(queued(page, 1)).not.toContainText("dikeluarkan");
  expect((await owedFlagsOf(seats.desk, id)).map(({ row }) => row)).toEqual([1, 2, 3]);
});

test("on a phone the next row begins at its top, and the news of others stands above the bar", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 4 });
  const page = await seats.seat("planner");
  await page.setViewportSize(PHONE);
  await page.goto(`/review/${id}`);
  await page.getByRole("button", { name: "Putuskan", exact: true }).click();
  await page.getByRole("radio", { name: /^Keluarkan dari daftar/ }).check();
  await page.getByRole("button", { name: "Jalankan" }).click();
  const next = page.getByRole("region", { name: "Baris 2" }).getByRole("heading", { level: 2 });
  await expect(next).toBeFocused();
  await expect(next).toBeInViewport();
  await expect(page.getByRole("button", { name: "Lewati" })).toBeVisible();

  const other = await seats.seat("secondPlanner");
  await openRow(other, id, 4);
  await other.keyboard.press("v");
  await other.keyboard.press("Enter");
  await expect(page.getByRole("status").getByText(/^Petugas secondPlanner minta verval baris 4/)).toBeInViewport();
});

test("a decision that comes too late is refused with who decided what; what was typed is still there", async () => {
  const id = await listWithTwoFlagsOnARow(seats.desk);
  const [mine, theirs] = [await seats.seat("planner"), await seats.seat("secondPlanner", { isDeaf: true })];
  await openRow(theirs, id, 1);
  await theirs.getByRole("radio", { name: /^Pertahankan dengan alasan/ }).check();
  await reasonField(theirs).fill("Sudah saya cek ke desa.");

  await openRow(mine, id, 1);
  await mine.getByRole("checkbox", { name: /Dukcapil/ }).uncheck();
  await mine.keyboard.press("v");
  await mine.keyboard.press("Enter");
  await expect(mine.getByText(/^Verval untuk .+ diminta\.$/)).toBeVisible();

  await theirs.getByRole("button", { name: /^Pertahankan, lanjut/ }).click();
  await expect(decisionOn(theirs, 1)).toBeVisible();
  await expect(theirs.getByRole("main").getByRole("alert")).toContainText(
    "Baris 1 baru saja diputuskan Petugas planner (diminta verval).",
  );
  await expect(reasonField(theirs)).toHaveValue("Sudah saya cek ke desa.");

  await theirs.getByRole("button", { name: /^Pertahankan, lanjut/ }).click();
  await expect(theirs.getByText("Tinggal menunggu verval")).toBeVisible();
  const kept = await flagsOf(seats.desk, id);
  expect(kept.filter(({ decisionId, severity }) => severity !== "info" && decisionId === null)).toEqual([]);
});

test("many alike are decided in one step, after a look at what it does, and come back in one", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 7, plain: 3, twice: 2 });
  const page = await seats.seat("planner");
  await openRow(page, id, 3);
  await page.getByRole("link", { name: "Putuskan sekaligus" }).click();
  const step = page.getByRole("main");
  await expect(step.getByRole("heading", { name: "Putuskan 7 baris sekaligus" })).toBeVisible();
  await expect(step).toContainText("→ 5 bila dikeluarkan");
  await expect(step).toContainText("Rp 140.000.000");
  await page.getByRole("radio", { name: /^Keluarkan dari daftar/ }).check();
  await page.getByRole("button", { name: /^Keluarkan 7 baris/ }).click();
  await expect(page.getByText("7 baris dikeluarkan.")).toBeVisible();
  expect(await owedFlagsOf(seats.desk, id)).toHaveLength(2);

  await page.keyboard.press("u");
  await expect(page.getByText("Keputusan diurungkan.")).toBeVisible();
  const back = await owedFlagsOf(seats.desk, id);
  expect(back).toHaveLength(9);
  expect(back.filter(({ decisionId }) => decisionId !== null)).toEqual([]);
  await expect(decisionOn(page, 3)).toBeVisible();
});

test("U right after Enter takes back that decision, not the one before; a lost connection loses nothing", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 3 });
  const page = await seats.seat("planner");
  await openRow(page, id, 1);
  await page.keyboard.press("t");
  await page.keyboard.press("Enter");
  await expect(queued(page, 1)).toContainText("dikeluarkan");
  await expect(decisionOn(page, 2)).toBeVisible();
  await page.keyboard.press("t");
  await page.keyboard.press("Enter");
  await page.keyboard.press("u");
  await expect(page.getByText("Keputusan diurungkan.")).toBeVisible();
  await expect(decisionOn(page, 2)).toBeVisible();
  expect((await owedFlagsOf(seats.desk, id)).map(({ row }) => row)).toEqual([2, 3]);

  await page.context().setOffline(true);
  await expect(page.getByRole("radio", { name: /^Keluarkan dari daftar/ })).toBeChecked();
  await reasonField(page).fill("Desil 4.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Keputusan belum sampai ke server.");
  await expect(reasonField(page)).toHaveValue("Desil 4.");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: /^Keluarkan, lanjut/ }).click();
  await expect(queued(page, 2)).toContainText("dikeluarkan");
});

test("a decision whose answer is lost twice is carried out once; the page, read anew, shows that it was stored", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 3 });
  const page = await seats.seat("planner");
  await openRow(page, id, 1);
  let sent = 0;
  await page.route(`**/review/${id}*`, async (route) => {
    if (!route.request().headers()["next-action"]) return route.fallback();
    sent += 1;
    await route.fetch();
    return route.abort("connectionreset");
  });
  await page.keyboard.press("t");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Keputusan belum sampai ke server.").first()).toBeVisible();
  await expect(queued(page, 1)).toContainText("dikeluarkan");
  expect(sent).toBe(2);
  expect((await owedFlagsOf(seats.desk, id)).map(({ row }) => row)).toEqual([2, 3]);
  const { rows } = await seats.desk.owner.query("SELECT id FROM decision WHERE proposal_id = $1", [id]);
  expect(rows).toHaveLength(1);
});

test("keys switched off stay off; where one is and what is shown survive a reload, without a name in the address", async () => {
  const id = await listWithFlags(seats.desk, { tooRich: 12, plain: 2, twice: 2 });
  const page = await seats.seat("planner");
  await page.goto("/review");
  await openRow(page, id, 4);
  await queueOf(page).getByRole("combobox", { name: "Penanda yang tampil" }).selectOption("TARGET.review");
  await expect(queued(page, 16)).toHaveCount(0);
  await page.keyboard.press("j");
  await expect(decisionOn(page, 5)).toBeVisible();
  await page.reload();
  await expect(decisionOn(page, 5)).toBeVisible();
  await expect(queued(page, 16)).toHaveCount(0);
  expect(new URL(page.url()).search).toMatch(/^\?row=[0-9a-f-]{36}&show=TARGET\.review$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/review$/);

  await openRow(page, id, 4);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: "Pakai pintasan satu huruf" }).uncheck();
  await page.getByRole("dialog").getByRole("button", { name: "Tutup" }).first().click();
  await page.reload();
  await expect(decisionOn(page, 4)).toBeVisible();
  await page.keyboard.press("t");
  await expect(page.getByRole("radio", { name: /^Keluarkan dari daftar/ })).not.toBeChecked();
});

/** Counts what a hand would press: a key with a modifier is two. */
function countKeys(page: Page) {
  let pressed = 0;
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) {
        pressed += key.split("+").length;
        await page.keyboard.press(key);
      }
    },
    type: async (text: string) => {
      pressed += text.length;
      await page.keyboard.type(text);
    },
    pressed: () => pressed,
  };
}
