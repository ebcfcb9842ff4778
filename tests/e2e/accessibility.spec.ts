import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { LOCALE_COOKIE } from "#i18n/locale.ts";
import { test } from "#tests/setup/app.ts";
import { DESKTOP, PHONE, seatPeople, signIn } from "./desk-people.ts";
import { chooseFiles, readColumns } from "./import-wizard.ts";
import { barriersOn, lookAt, overhear } from "./page-look.ts";
import { endSession, letSessionEnd } from "./session-cookie.ts";

/**
 * Every screen, at the desk and on a phone, in both languages: nothing serious or critical for axe, nothing that moves while it is
 * loaded, no error in the console, no request to anyone else. Source: quality.md, R17.
 */
test.describe.configure({ mode: "parallel" });
test.setTimeout(600_000);

/** `links` are what to go on by, as the address of a list or household is not known before; `open` brings up a dialog. */
type Screen = { path: string; links?: readonly string[]; below?: string; open?: (page: Page) => Promise<void> };

const RTLH = "Rehab rumah tidak layak huni, tahap 1";
const DRAFT = "Alat tangkap Pulau Maya";
const NOWHERE = "00000000-0000-4000-8000-000000000000";

/** Who looks at what; several of a planner's, so that two browsers share them. */
const SEATS: readonly { by: string; at: string; screens: readonly Screen[] }[] = [
  {
    by: "ratna",
    at: "the review desk",
    screens: [
      { path: "/" },
      { path: "/", open: search },
      { path: "/review" },
      { path: "/review/identity" },
      { path: "/review", links: [RTLH] },
      { path: "/review/conflicts" },
      { path: "/review", links: [RTLH, "Putuskan sekaligus"] },
    ],
  },
  {
    by: "ratna",
    at: "the register",
    screens: [
      { path: "/register" },
      { path: "/register?village=61.11.01.2001", links: ["Hasmiati"] },
      { path: "/register/import" },
      { path: "/register/duplicates" },
      { path: "/register", links: ["Perubahan di P3KE 2024"] },
      { path: "/lists" },
      { path: "/assistance" },
      { path: "/assistance/import" },
    ],
  },
  {
    by: "ratna",
    at: "the settings",
    screens: [{ path: "/notices" }, { path: "/policy" }, { path: "/policy/new" }, { path: "/account" }],
  },
  {
    by: "hendra",
    at: "lists and programmes",
    screens: [
      { path: "/" },
      { path: "/lists", links: [RTLH] },
      { path: "/lists/new" },
      { path: "/programmes" },
      { path: "/programmes", links: ["Rehab rumah tidak layak huni"] },
      { path: "/programmes", links: ["Rehab rumah tidak layak huni"], below: "/edit" },
      { path: "/programmes/new" },
    ],
  },
  {
    by: "hendra",
    at: "deliveries",
    screens: [
      { path: "/deliveries" },
      { path: "/deliveries", links: ["Jamban keluarga, tahap 1"] },
      { path: "/deliveries/import" },
    ],
  },
  {
    by: "johan",
    at: "a draft",
    screens: [
      ...["", "/import", "/paste", "/pick"].map((below) => ({ path: "/lists", links: [DRAFT], below })),
      { path: "/lists", links: [DRAFT], open: (page) => openRowDialog(page, /^(Ubah baris|Change row|Edit row) 1$/) },
      { path: "/lists", links: [DRAFT], open: (page) => openRowDialog(page, /^(Keluarkan baris|Remove row) 1$/) },
    ],
  },
  { by: "fauzan", at: "the home page", screens: [{ path: "/" }] },
  { by: "verval", at: "the visits", screens: [{ path: "/" }, { path: "/verification" }] },
  { by: "bupati", at: "the home page", screens: [{ path: "/" }] },
  { by: "inspektorat", at: "the trail", screens: [{ path: "/audit" }] },
  { by: "admin", at: "the accounts", screens: [{ path: "/users" }, { path: "/organisations" }] },
];

for (const { by, at, screens } of SEATS) {
  test(`${at}, as ${by} sees it, keeps nobody out`, async ({ app, browser }) => {
    const people = seatPeople(browser, { baseURL: app.url });
    const page = await people.at(by);
    const heard = await overhear(page, new URL(app.url).host);
    const found: string[] = [];
    for (const screen of screens) {
      const { open } = screen;
      found.push(...(await lookAt(page, { address: await addressOf(page, screen), heard, ...(open && { open }) })));
    }
    await people.leave();
    expect(found).toEqual([]);
  });
}

test("the steps of an import keep nobody out", async ({ app, browser }) => {
  const people = seatPeople(browser, { baseURL: app.url });
  const page = await people.at("ratna");
  const heard = await overhear(page, new URL(app.url).host);
  const found: string[] = [];
  const look = async () => {
    found.push(...(await lookAt(page, { address: page.url(), heard })));
    await inIndonesian(page);
    await page.setViewportSize(DESKTOP);
    await page.reload();
  };

  await page.goto("/register/import");
  await chooseFiles(page, ["dtsen-keluarga.csv", "dtsen-anggota.csv"].map(sample));
  await look();
  await page.goto(`${new URL(page.url()).pathname}?step=map`);
  await look();
  await page.goto("/assistance/import");
  await chooseFiles(page, [sample("riwayat-bantuan.csv")]);
  await readColumns(page, { shown: true });
  await look();
  await page.getByRole("button", { name: /^Muat \d/ }).click();
  await expect(page.getByRole("button", { name: "Urungkan" })).toBeVisible({ timeout: 60_000 });
  await look();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(page.getByText("Muatan ini sudah diurungkan.")).toBeVisible();
  await people.leave();
  expect(found).toEqual([]);
});

test("the pages of a stranger, and those that are not there, keep nobody out", async ({ page, app }) => {
  await page.goto("/sign-in");
  const heard = await overhear(page, new URL(app.url).host);
  const found = await lookAt(page, { address: "/sign-in", heard });
  await signIn(page, { name: "ratna", language: "en" });
  for (const address of ["/users", `/lists/${NOWHERE}`]) {
    found.push(...(await lookAt(page, { address, heard })).filter((what) => !/status of 40[34]/.test(what)));
  }
  expect(found).toEqual([]);
});

test("a session near its end, and one that is over, keep nobody out", async ({ page, context, app }) => {
  await page.goto("/sign-in");
  await signIn(page, { name: "hendra", language: "id" });
  const heard = await overhear(page, new URL(app.url).host);
  const open = async () => {
    await letSessionEnd(context, { inSeconds: 200 });
    await page.reload();
    await page.getByRole("dialog", { name: /^(Sesi berakhir dalam|The session ends in)/ }).waitFor();
  };
  const found = await lookAt(page, { address: "/lists/new", heard, open });
  await endSession(context);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByRole("dialog", { name: "The session has ended" }).waitFor();
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    found.push(...(await barriersOn(page)));
  }
  expect(found).toEqual([]);
});

async function search(page: Page): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.getByRole("combobox").fill("siti");
  await page.getByRole("option").nth(5).waitFor();
}

async function openRowDialog(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("dialog").getByRole("textbox").first().waitFor();
}

async function addressOf(page: Page, { path: from, links = [], below = "" }: Screen): Promise<string> {
  let address = from;
  for (const link of links) {
    await inIndonesian(page);
    await page.goto(address);
    const found = page.getByRole("main").getByRole("link", { name: new RegExp(`^${link}`, "i") });
    address = (await found.first().getAttribute("href")) ?? "";
  }
  return address + below;
}

async function inIndonesian(page: Page): Promise<void> {
  await page.context().addCookies([{ name: LOCALE_COOKIE, value: "id", url: new URL(page.url()).origin }]);
}

function sample(name: string): string {
  return path.resolve("samples", name);
}
