import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { Client } from "pg";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
import { insertProgramme, listUnderReview } from "#tests/factories/lists.ts";
import { sessionOf } from "#tests/factories/session-of.ts";
import type { App } from "#tests/setup/app.ts";
import { testEnvironment } from "#tests/setup/test-environment.ts";
import { DESKTOP } from "./desk-people.ts";

/** A regency beside the demo's, with lists made for the test; its planners sit down signed in. */
export type ReviewSeats = {
  desk: Desk;
  seat: (who: DeskUser, options?: { isDeaf?: boolean }) => Promise<Page>;
  leave: () => Promise<void>;
};

export async function openReviewSeats(app: App, browser: Browser): Promise<ReviewSeats> {
  Object.assign(process.env, testEnvironment, { SASAR_URL: app.url });
  const desk = await openDesk(app.database.ownerUrl, {
    regencyId: await findFreeRegency(app.database.ownerUrl),
  });
  const contexts: BrowserContext[] = [];
  return {
    desk,
    /** `isDeaf`: hears nothing of what others do until it asks. */
    seat: async (who, { isDeaf = false } = {}) => {
      const context = await browser.newContext({ viewport: DESKTOP, baseURL: app.url, locale: "id-ID" });
      contexts.push(context);
      const { name, value } = await sessionOf(desk.as(who).actor);
      await context.addCookies([{ name, value, url: app.url }]);
      if (isDeaf) await context.route("**/api/lists/*/events", (route) => route.abort());
      return context.newPage();
    },
    leave: async () => {
      for (const context of contexts) await context.close();
      await desk.close();
      await closeDatabase();
    },
  };
}

/** Tests that follow each other in one application each have a regency of their own: 61.51, 61.52, … */
async function findFreeRegency(ownerUrl: string): Promise<string> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ count: number }>("SELECT count(*)::int FROM regency");
  await owner.end();
  return `61.${50 + (rows[0]?.count ?? 0)}`;
}

let made = 0;

/**
 * A list under review for deciles 1 and 2: first the rows of decile 4, then plain ones, then as many of those named a second time.
 * The queue begins with the last, which block.
 */
export async function listWithFlags(
  desk: Desk,
  { tooRich, plain = 0, twice = 0 }: { tooRich: number; plain?: number; twice?: number },
): Promise<string> {
  made += 1;
  const programmeId = await insertProgramme(desk, "housing", {
    code: `RUMAH-${made}`,
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
  const families = await registerFamilies(
    desk,
    ...Array.from({ length: tooRich + plain }, (_, index) => ({ decile: index < tooRich ? 4 : 1 })),
  );
  const again = families.slice(tooRich, tooRich + twice);
  return listUnderReview(desk, "housing", { programmeId, rows: [...families, ...again].map((one) => rowFor(one)) });
}

/** A list of one row with two flags that can be kept: of decile 4, and not known to the population register. */
export async function listWithTwoFlagsOnARow(desk: Desk): Promise<string> {
  made += 1;
  const programmeId = await insertProgramme(desk, "housing", {
    code: `RUMAH-${made}`,
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
  const members = [headOf(9000 + made, { dukcapilMatched: false })];
  const families = await registerFamilies(desk, { decile: 4, members });
  return listUnderReview(desk, "housing", { programmeId, rows: families.map((one) => rowFor(one)) });
}

export const queueOf = (page: Page) => page.getByRole("navigation", { name: "Antrean penanda" });

/** The line of a row in the queue. */
export const queued = (page: Page, row: number) =>
  queueOf(page).getByRole("link", { name: new RegExp(`, no\\. ${row}\\b`) });

export const decisionOn = (page: Page, row: number) =>
  page.getByRole("group", { name: new RegExp(`^Keputusan untuk baris ${row}$`) });

export const reasonField = (page: Page) => page.getByRole("textbox", { name: /^Alasan, dibaca/ });

export async function openRow(page: Page, proposalId: string, row: number): Promise<void> {
  await page.goto(`/review/${proposalId}`);
  await queued(page, row).click();
  await expect(decisionOn(page, row)).toBeVisible();
}
