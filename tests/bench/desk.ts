import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { findFreePort } from "#infrastructure/db/embedded/free-port.ts";
import { requireEnv } from "#infrastructure/env.ts";
import { openDesk } from "#tests/factories/desk.ts";
import { largeListUnderReview } from "#tests/factories/large-list.ts";
import { sessionOf } from "#tests/factories/session-of.ts";
import { keysUntilRow, until } from "./desk-clock.ts";

/**
 * Opens a list of 5,000 rows in a real browser, on the built application, as a planner at the review desk and on the list's own page,
 * and prints how long first rows, the next row and a filter take (requirement R18). Every second row has a flag, unless told
 * otherwise. Usage: `npm run build && npm run bench -- desk [rows] [every n-th has a flag]`.
 */
const rows = Number(process.argv[2] ?? 5_000);
const everyNth = Number(process.argv[3] ?? 2);
const PRESSES = 30;
const QUEUE = "main nav";

const port = await findFreePort();
const url = `http://localhost:${port}`;
process.env.SASAR_URL = url;
const desk = await openDesk(requireEnv("DATABASE_URL"));
const made = performance.now();
const proposalId = await largeListUnderReview(desk, { rows, everyNth });
console.log(`a list of ${rows} rows, received, matched and screened in ${seconds(performance.now() - made)}`);
const server = await startServer();
const browser = await chromium.launch({
  executablePath: process.env.SASAR_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  const page = await seat(browser);
  await page.goto(`${url}/review`);
  await measureDesk(page);
  await measureList(page);
} finally {
  await browser.close();
  server.kill();
  await desk.close();
  await closeDatabase();
}

async function measureDesk(page: Page): Promise<void> {
  const queue = page.getByRole("navigation", { name: "Antrean penanda" });
  const first = await repeat(5, async () => {
    const started = performance.now();
    await page.goto(`${url}/review/${proposalId}`, { waitUntil: "commit" });
    await queue.getByRole("link").nth(1).waitFor();
    await page.getByRole("article").first().waitFor();
    return performance.now() - started;
  });
  print("review desk, first rows", first);
  await page.waitForLoadState("networkidle");
  const presses = await keysUntilRow(page, { key: "j", presses: PRESSES, pauseMs: 400 });
  print(
    "J, the next row named",
    presses.map(({ named }) => named),
  );
  print(
    "J, the next row whole",
    presses.map(({ whole }) => whole),
  );
  const hurried = await keysUntilRow(page, { key: "k", presses: PRESSES - 5, pauseMs: 0 });
  print(
    "K without a pause, the row named",
    hurried.map(({ named }) => named),
  );
  const kind = queue.getByRole("combobox", { name: "Penanda yang tampil" });
  const name = queue.getByRole("searchbox");
  print("filter by kind", [
    await until(page, () => kind.selectOption({ index: 1 }), QUEUE),
    await until(page, () => kind.selectOption({ index: 0 }), QUEUE),
  ]);
  print("filter by name", [
    await until(page, () => name.fill("samsudin"), QUEUE),
    await until(page, () => name.fill(""), QUEUE),
  ]);
  const decided = performance.now();
  await page.keyboard.press("Escape");
  await page.locator("main").click({ position: { x: 600, y: 200 } });
  await page.keyboard.press("t");
  await page.keyboard.press("Enter");
  await page.getByText(/ dikeluarkan\.$/).waitFor();
  console.log(`  a decision, until it is stored and the list screened anew: ${seconds(performance.now() - decided)}`);
}

async function measureList(page: Page): Promise<void> {
  const first = await repeat(5, async () => {
    const started = performance.now();
    await page.goto(`${url}/lists/${proposalId}`, { waitUntil: "commit" });
    await page.getByRole("row").nth(5).waitFor();
    return performance.now() - started;
  });
  print("list page, first rows", first);
  await page.waitForLoadState("networkidle");
  print("list page, filter", [
    await until(page, () => page.getByRole("link", { name: /^Desil 4/ }).click(), "main"),
    await until(page, () => page.getByRole("link", { name: /^Desil 1/ }).click(), "main"),
  ]);
  print("list page, name", [await until(page, () => page.getByRole("searchbox").first().fill("kasiman"), "main")]);
}

async function seat(opened: Browser): Promise<Page> {
  const context = await opened.newContext({ viewport: { width: 1366, height: 768 }, locale: "id-ID" });
  const { name, value } = await sessionOf(desk.as("planner").actor);
  await context.addCookies([{ name, value, url }]);
  return context.newPage();
}

async function startServer() {
  const log = openSync(path.join(os.tmpdir(), "sasar-bench-desk.log"), "a");
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    env: { ...process.env, PORT: String(port), SASAR_URL: url, NEXTAUTH_URL: url },
    stdio: ["ignore", log, log],
  });
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(`${url}/api/health`).catch(() => null);
    if (response?.ok) return child;
    await wait(200);
  }
  child.kill();
  throw new Error("The application did not start. Run `npm run build` first.");
}

async function repeat(times: number, work: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await work());
  return taken;
}

function print(what: string, taken: readonly number[]): void {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  console.log(`  ${what}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms (${taken.length} times)`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
