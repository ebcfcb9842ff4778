import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { LOCALES } from "#i18n/locale.ts";
import { test } from "#tests/setup/app.ts";
import { DESKTOP, PHONE, seatPeople } from "./desk-people.ts";

/** A screen and who looks at it. `open` is the link to go on by, as the address of a list or household is not known before. */
type Screen = { path: string; by: string; open?: string };

const HOUSEHOLD = "Hasmiati";
const RTLH = "Rehab rumah tidak layak huni, tahap 1";

const SCREENS: readonly Screen[] = [
  { path: "/", by: "ratna" },
  { path: "/", by: "hendra" },
  { path: "/", by: "fauzan" },
  { path: "/", by: "verval" },
  { path: "/", by: "bupati" },
  { path: "/review", by: "ratna" },
  { path: "/review", by: "ratna", open: RTLH },
  { path: "/lists", by: "ratna" },
  { path: "/lists", by: "hendra", open: RTLH },
  { path: "/lists", by: "johan", open: "Alat tangkap Pulau Maya" },
  { path: "/lists/new", by: "hendra" },
  { path: "/register", by: "ratna" },
  { path: "/register?village=61.11.01.2001", by: "ratna", open: HOUSEHOLD },
  { path: "/register/import", by: "ratna" },
  { path: "/programmes", by: "hendra" },
  { path: "/programmes", by: "hendra", open: "Rehab rumah tidak layak huni" },
  { path: "/programmes/new", by: "hendra" },
  { path: "/deliveries", by: "hendra" },
  { path: "/deliveries", by: "hendra", open: "Jamban keluarga, tahap 1" },
  { path: "/deliveries/import", by: "hendra" },
  { path: "/assistance", by: "ratna" },
  { path: "/verification", by: "verval" },
  { path: "/notices", by: "ratna" },
  { path: "/policy", by: "ratna" },
  { path: "/account", by: "ratna" },
  { path: "/audit", by: "inspektorat" },
  { path: "/users", by: "admin" },
  { path: "/organisations", by: "admin" },
];

/** Every screen, at the desk and on a phone, in both languages: nothing serious or critical. Source: quality.md, R17. */
for (const language of LOCALES) {
  for (const [size, viewport] of [
    ["at the desk", DESKTOP],
    ["on a phone", PHONE],
  ] as const) {
    test(`screens ${size} in ${language} keep nobody out`, async ({ app, browser }) => {
      test.setTimeout(600_000);
      const people = seatPeople(browser, { baseURL: app.url, viewport, language });
      const found: string[] = [];
      for (const screen of SCREENS) {
        const page = await people.at(screen.by);
        await openScreen(page, screen);
        found.push(
          ...(await barriersOn(page)).map((barrier) => `${screen.by} ${screen.path} ${screen.open ?? ""}: ${barrier}`),
        );
      }
      await people.leave();
      expect(found).toEqual([]);
    });
  }
}

test("the pages of a stranger keep nobody out", async ({ page }) => {
  await page.goto("/sign-in");
  expect(await barriersOn(page)).toEqual([]);
});

async function openScreen(page: Page, { path, open }: Screen): Promise<void> {
  await page.goto(path);
  if (open === undefined) return;
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${open}$`, "i") })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: open, level: 1 })).toBeVisible();
}

/** What axe calls serious or critical, targets smaller than 24 pixels among it; and a page that scrolls sideways. */
async function barriersOn(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return [
    ...(overflow > 0 ? [`scrolls sideways by ${overflow} pixels`] : []),
    ...serious.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ];
}
