import { expect, type Page } from "@playwright/test";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { codesOf, insertProgramme, rescreen, submitList } from "#tests/factories/lists.ts";
import { test } from "#tests/setup/app.ts";
import { PHONE } from "./desk-people.ts";
import { barriersOn } from "./page-look.ts";
import { openReviewSeats, type ReviewSeats } from "./review-seats.ts";

/** Two funders that ask for one family are resolved on the conflict page, and both lists follow. */
let seats: ReviewSeats;
let programmes: { housing: string; baznas: string };

test.beforeAll(async ({ app, browser }) => {
  seats = await openReviewSeats(app, browser);
  programmes = {
    housing: await insertProgramme(seats.desk, "housing"),
    baznas: await insertProgramme(seats.desk, "baznas", {
      fund: "INFAK_TIED",
      fundPurpose: "house",
      amount: 25_000_000n,
    }),
  };
});
test.afterAll(async () => seats.leave());

/** So many families, each on one list of the housing office and on one of Baznas. */
async function conflictingLists(families: number): Promise<{ housing: string; baznas: string }> {
  const { desk } = seats;
  const rows = (await registerFamilies(desk, ...Array.from({ length: families }, () => ({})))).map((one) =>
    rowFor(one),
  );
  const housing = await submitList(desk, "housing", { programmeId: programmes.housing, rows, title: "Rumah Perkim" });
  const baznas = await submitList(desk, "baznas", { programmeId: programmes.baznas, rows, title: "Rumah Baznas" });
  await rescreen(desk, housing);
  return { housing, baznas };
}

const queueOf = (page: Page) => page.getByRole("navigation", { name: "Antrean bentrok" });
const reasonOf = (page: Page) => page.getByRole("textbox", { name: "Alasan, dibaca kedua pemilik" });

test("a planner settles who serves by keyboard and takes it back; both lists follow, and both owners read why", async () => {
  const { housing, baznas } = await conflictingLists(2);
  const page = await seats.seat("planner");
  await page.goto("/review");
  await page.getByRole("link", { name: "2 bentrok antarpemberi" }).click();
  await expect(page.getByRole("heading", { name: "Kenapa Kantor BAZNAS disarankan" })).toBeVisible();
  await expect(page.getByText("Infak Kantor BAZNAS terikat: hanya boleh untuk rumah.")).toBeVisible();
  await expect(page.getByText("0 dari 2 diputuskan")).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole("radio", { name: /^Kantor BAZNAS/ }).check();
  await expect(page.getByText("Baris 1 Kantor PERKIM keluar", { exact: false }).last()).toBeVisible();
  await reasonOf(page).fill("Infaknya terikat untuk rumah.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("1 dari 2 diputuskan")).toBeVisible();
  await expect.poll(() => codesOf(seats.desk, housing)).toEqual(["2 OVERLAP_PENDING"]);
  expect(await codesOf(seats.desk, baznas)).toEqual(["2 OVERLAP_PENDING"]);

  await page.keyboard.press("u");
  await expect(page.getByText("0 dari 2 diputuskan")).toBeVisible();
  expect(await codesOf(seats.desk, housing)).toEqual(["1 OVERLAP_PENDING", "2 OVERLAP_PENDING"]);
  expect(await codesOf(seats.desk, baznas)).toEqual(["1 OVERLAP_PENDING", "2 OVERLAP_PENDING"]);

  await page.goto(`/review/conflicts?list=${housing}`);
  await page.getByRole("radio", { name: /^Kantor BAZNAS/ }).check();
  await reasonOf(page).fill("Infaknya terikat untuk rumah.");
  await page.getByRole("button", { name: /^Kantor BAZNAS melayani/ }).click();
  await expect(page.getByText("1 dari 2 diputuskan")).toBeVisible();
  await page.keyboard.press("v");
  await page.keyboard.type("Apakah atapnya sudah ditambal?");
  await page.keyboard.press("Control+Enter");
  await expect(queueOf(page).getByRole("heading", { name: /^Menunggu verval/ })).toBeVisible();

  for (const [who, list] of [
    ["housing", housing],
    ["baznas", baznas],
  ] as const) {
    const owner = await seats.seat(who);
    await owner.goto(`/review/${list}?row=none`);
    await expect(owner.getByText("Infaknya terikat untuk rumah.").first()).toBeVisible();
  }
});

test("a decision of another planner appears at once; one that comes too late is not taken and told who and what", async () => {
  const { housing } = await conflictingLists(1);
  const [mine, theirs] = [await seats.seat("planner"), await seats.seat("secondPlanner")];
  const deaf = await seats.seat("secondPlanner", { isDeaf: true });
  for (const page of [mine, theirs, deaf]) await page.goto(`/review/conflicts?list=${housing}`);
  await deaf.getByRole("radio", { name: /^Keduanya/ }).check();
  await reasonOf(deaf).fill("Rumahnya besar.");

  await mine.getByRole("radio", { name: /^Kantor PERKIM/ }).check();
  await reasonOf(mine).fill("Perkim lebih dulu.");
  await mine.getByRole("button", { name: /^Kantor PERKIM melayani/ }).click();
  await expect(theirs.getByText("Kantor PERKIM yang melayani.")).toBeVisible();

  await deaf.getByRole("button", { name: /^Pertahankan keduanya/ }).click();
  await expect(deaf.getByText("Kantor PERKIM yang melayani.")).toBeVisible();
  await expect(deaf.getByText(/^Oleh Petugas planner/)).toBeVisible();
});

test("on a phone the sides stand under each other's lines and the bar leads to the decision", async () => {
  const { baznas } = await conflictingLists(1);
  const page = await seats.seat("planner");
  await page.setViewportSize(PHONE);
  await page.goto(`/review/conflicts?list=${baznas}`);
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Putuskan", exact: true }).click();
  await page.getByRole("radio", { name: /^Kantor BAZNAS/ }).check();
  await reasonOf(page).fill("Infaknya terikat untuk rumah.");
  await page.getByRole("button", { name: "Jalankan" }).click();
  await expect.poll(() => codesOf(seats.desk, baznas)).toEqual([]);
});
