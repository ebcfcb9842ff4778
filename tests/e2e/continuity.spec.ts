import { expect, type Page } from "@playwright/test";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { test } from "#tests/setup/app.ts";
import { barriersOn } from "./page-look.ts";
import { openReviewSeats, type ReviewSeats } from "./review-seats.ts";

let seats: ReviewSeats;
let planner: Page;

const SAMSUDIN = familyOfOne(1, { Nama: "SAMSUDIN USMAN" });
const NEIGHBOUR = familyOfOne(2, { Nama: "WAGIMAN", "Tanggal Lahir": "02/05/1962 0:00:00" });
/** The next release has Samsudin under another NIK. */
const AGAIN = familyOfOne(12, { Nama: "SAMSUDIN USMAN", NIK: "6104012203750077" });

test.beforeAll(async ({ app, browser }) => {
  seats = await openReviewSeats(app, browser);
  await seats.desk.owner.query("DELETE FROM release WHERE regency_id = $1", [seats.desk.regencyId]);
  await load([SAMSUDIN, NEIGHBOUR], "P3KE 2024", "2024-06-30");
  await load([AGAIN, NEIGHBOUR], "P3KE 2025", "2025-06-30");
  planner = await seats.seat("planner");
});
test.afterAll(() => seats.leave());

test("the planner sees what a release changed, and says that somebody new is who they were before", async () => {
  await planner.goto("/register");
  await planner.getByRole("link", { name: "Perubahan di P3KE 2025" }).click();
  const people = planner.getByRole("row", { name: /^Orang/ });
  await expect(people).toHaveText(/Orang1 *0.*1 *1$/);

  const link = planner.getByRole("row").filter({ hasText: "orang yang sama" });
  await expect(link.getByRole("link", { name: "Samsudin Usman" })).toHaveCount(2);
  expect(await barriersOn(planner)).toEqual([]);
  await link.getByRole("button", { name: "Orang yang sama: Samsudin Usman" }).click();
  await expect(planner.getByText("Keduanya kini satu orang.")).toBeVisible();
  await expect(planner.getByText("Tidak ada yang menunggu putusan.")).toBeVisible();
  await expect(people).toHaveText(/Orang2 *0.*0 *0$/);
});

async function load(families: readonly ReturnType<typeof familyOfOne>[], label: string, date: string): Promise<void> {
  const pair = { families: families.map(({ family }) => family), people: families.map(({ person }) => person) };
  granted(await loadPair(seats.desk, pair, { label, date }));
}
