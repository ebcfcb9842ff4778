import { expect, type Page } from "@playwright/test";
import { headOf, registerFamilies } from "#tests/factories/families.ts";
import { test } from "#tests/setup/app.ts";
import { barriersOn } from "./page-look.ts";
import { openReviewSeats, type ReviewSeats } from "./review-seats.ts";

let seats: ReviewSeats;
let planner: Page;

test.beforeAll(async ({ app, browser }) => {
  seats = await openReviewSeats(app, browser);
  const twoNiks = { name: "SAMSUDIN HAMDAN", birthDate: "1975-03-12" };
  await registerFamilies(
    seats.desk,
    { members: [headOf(301, { ...twoNiks, nik: "6111011203750301" })] },
    { members: [headOf(302, { ...twoNiks, nik: "6104011203750077" })] },
    { members: [headOf(303, { name: "WAGIMAN", birthDate: "1960-08-17" })] },
  );
  planner = await seats.seat("planner");
});
test.afterAll(() => seats.leave());

test("the planner has duplicates looked for, says who is who, takes it back, and takes the pairs along", async () => {
  await planner.goto("/register");
  await planner.getByRole("link", { name: "Buka data ganda" }).click();
  await planner.getByRole("button", { name: "Cari sekarang" }).click();
  await expect(planner.getByText("Pencarian dimulai.")).toBeVisible();
  await expect(async () => {
    await planner.reload();
    await expect(planner.getByRole("table")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });

  const pair = planner.getByRole("row").filter({ hasText: "Satu orang, dua NIK" });
  await expect(pair.getByRole("link", { name: "Samsudin Hamdan" })).toHaveCount(2);
  await expect(pair.getByText("Tanggal lahir: sama")).toBeVisible();
  expect(await barriersOn(planner)).toEqual([]);
  await pair.getByRole("button", { name: "Orang lain: Samsudin Hamdan" }).click();
  await expect(planner.getByText("Dicatat: memang dua.")).toBeVisible();
  await expect(pair).toHaveCount(0);

  await planner.getByRole("link", { name: /^Memang dua/ }).click();
  await expect(pair.getByText("Petugas planner")).toBeVisible();
  await pair.getByRole("button", { name: "Tarik putusan" }).click();
  await expect(pair).toHaveCount(0);
  await planner.getByRole("link", { name: /^Belum diputuskan/ }).click();
  await expect(pair).toHaveCount(1);

  const [download] = await Promise.all([
    planner.waitForEvent("download"),
    planner.getByRole("link", { name: "CSV" }).click(),
  ]);
  const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString("utf8");
  expect(text).toContain("SAMSUDIN HAMDAN");
  expect(text).not.toMatch(/\d{16}/);
});
