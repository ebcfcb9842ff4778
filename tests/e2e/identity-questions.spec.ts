import { expect } from "@playwright/test";
import { LOCALE_COOKIE } from "#i18n/locale.ts";
import { insertProgramme, listUnderReview } from "#tests/factories/lists.ts";
import { personOf, registerNamesakes } from "#tests/factories/namesakes.ts";
import { matchOf } from "#tests/factories/stored-match.ts";
import { test } from "#tests/setup/app.ts";
import { DESKTOP, PHONE } from "./desk-people.ts";
import { barriersOn } from "./page-look.ts";
import { openReviewSeats, type ReviewSeats } from "./review-seats.ts";

/** The rows of all lists whose person a planner has to name. */
let seats: ReviewSeats;
let other: string;
let second: string;

test.beforeAll(async ({ app, browser }) => {
  seats = await openReviewSeats(app, browser);
  const { desk } = seats;
  const gani = await registerNamesakes(desk, "ABDUL GANI");
  const maria = await registerNamesakes(desk, "MARIA GORETI");
  const wagimin = await registerNamesakes(desk, "WAGIMIN");
  other = personOf(gani.other);
  const housing = await insertProgramme(desk, "housing", { code: "RUMAH-TANYA" });
  const social = await insertProgramme(desk, "social", { code: "SOSIAL-TANYA" });
  const rows = [gani.row, maria.row, wagimin.row];
  await listUnderReview(desk, "housing", { programmeId: housing, rows, title: "Rumah desa" });
  second = await listUnderReview(desk, "social", { programmeId: social, rows: [gani.row], title: "Rumah sosial" });
});
test.afterAll(() => seats.leave());

test("one answer settles a row on every list, and leads on to the next question", async () => {
  const page = await seats.seat("planner");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "baris belum jelas orangnya" })).toBeVisible();
  await page.goto("/review");
  await page.getByRole("link", { name: "Siapa orangnya? (3)" }).click();
  const asked = page.getByRole("row").filter({ hasText: "ABDUL GANI" });
  await expect(asked).toContainText("Rumah desa, no. 1");
  await expect(asked).toContainText("dan 1 daftar lain");
  await page.getByRole("link", { name: "ABDUL GANI" }).click();

  await expect(page.getByRole("heading", { name: "Berlaku di 2 daftar" })).toBeVisible();
  const candidates = page.getByRole("listitem").filter({ hasText: "Ini orangnya" });
  await expect(candidates).toHaveCount(2);
  await page.locator(`form:has(input[value="${other}"])`).getByRole("button", { name: "Ini orangnya" }).click();
  await expect(page.getByRole("heading", { name: "MARIA GORETI", level: 2 })).toBeFocused();
  await expect(page.getByRole("status").getByText("Pilihan disimpan.")).toBeVisible();
  await expect
    .poll(() => matchOf(seats.desk, second), { timeout: 60_000 })
    .toMatchObject({ kind: "CERTAIN", person: other, chosen: true });
});

test("questions are walked by key; one may be put to the field, or answered with nobody and taken back", async () => {
  const page = await seats.seat("planner");
  await page.goto("/review/identity");
  await page.getByRole("link", { name: "MARIA GORETI" }).click();
  await expect(page.getByRole("heading", { name: "MARIA GORETI", level: 2 })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { name: "WAGIMIN", level: 2 })).toBeFocused();
  await page.keyboard.press("k");
  await expect(page.getByRole("heading", { name: "MARIA GORETI", level: 2 })).toBeFocused();

  await page.getByRole("button", { name: "Minta verval" }).click();
  const dialog = page.getByRole("dialog", { name: "Minta verval untuk MARIA GORETI?" });
  await dialog.getByLabel("Yang perlu dipastikan di lapangan").fill("Yang mana yang tinggal di RT 02?");
  await dialog.getByRole("button", { name: "Minta verval" }).click();
  await expect(page.getByRole("heading", { name: "WAGIMIN", level: 2 })).toBeVisible();

  await page.getByRole("button", { name: "Tidak ada di register" }).click();
  await expect(page.getByRole("heading", { name: "Belum dijawab (0)" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Menunggu verval (1)" })).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Urungkan" }).click();
  await expect(page.getByRole("link", { name: "WAGIMIN" })).toBeVisible();
});

test("the queue and a question keep nobody out, at the desk and on a phone, in both languages", async () => {
  const page = await seats.seat("planner");
  await page.goto("/review/identity");
  const question = (await page.getByRole("link", { name: "WAGIMIN" }).getAttribute("href")) ?? "";
  const looks = ["id", "en"].flatMap((language) => [DESKTOP, PHONE].map((size) => ({ language, size })));
  for (const { language, size } of looks) {
    await page.context().addCookies([{ name: LOCALE_COOKIE, value: language, url: new URL(page.url()).origin }]);
    await page.setViewportSize(size);
    for (const address of ["/review/identity", question]) {
      await page.goto(address);
      expect(await barriersOn(page)).toEqual([]);
    }
  }
});
