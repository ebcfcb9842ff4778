import { spawn } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { test as base } from "@playwright/test";
import { findFreePort } from "#infrastructure/db/embedded/free-port.ts";
import { endGroup } from "../../scripts/lib/run-record.mjs";
import { noteProcess } from "./run-folder.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";
import { testEnvironment } from "./test-environment.ts";
import { getTestRun } from "./test-server.ts";

/** Sasar as it runs for one browser worker: built web server, job worker, own copy of the demo regency. */
export type App = {
  url: string;
  database: TestDatabase;
  /** Puts the demo regency back to its first day: for `beforeAll` of specs that change it. */
  restore: () => Promise<void>;
};

/** Playwright's test with `app` started; `page.goto("/…")` is relative to it. */
export const test = base.extend<object, { app: App }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const { stop, ...app } = await startApp();
      await use(app);
      await stop();
    },
    { scope: "worker", auto: true, timeout: 180_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
});

async function startApp(): Promise<App & { stop: () => Promise<void> }> {
  const database = await createTestDatabase({ from: "demo" });
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  let processes = await startProcesses({ port, url });
  const restore = async () => {
    await processes.stop();
    await database.restore();
    processes = await startProcesses({ port, url });
  };
  const stop = async () => {
    await processes.stop();
    await database.drop();
  };
  return { url, database, restore, stop };
}

async function startProcesses({ port, url }: { port: number; url: string }): Promise<{ stop: () => Promise<void> }> {
  const next = ["node_modules/next/dist/bin/next", "start", "-p", String(port)];
  const children = [next, ["src/worker/main.ts"]].map((args) => startProcess({ args, port, url }));
  const stop = async () => {
    await Promise.all(children.map((child) => child.stop()));
  };
  if (await becomesHealthy(url)) return { stop };
  await stop();
  throw new Error("The application did not start. Its words are in test-results/app.log.");
}

function startProcess({ args, port, url }: { args: string[]; port: number; url: string }) {
  mkdirSync("test-results", { recursive: true });
  const log = openSync("test-results/app.log", "a");
  const { pid = 0 } = spawn(process.execPath, args, {
    detached: true,
    env: { ...process.env, ...testEnvironment, PORT: String(port), SASAR_URL: url, NEXTAUTH_URL: url },
    stdio: ["ignore", log, log],
  });
  noteProcess({ folder: getTestRun().folder, pid });
  return { stop: () => endGroup(pid) };
}

async function becomesHealthy(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(`${url}/api/health`).catch(() => null);
    if (response?.ok) return true;
    await wait(200);
  }
  return false;
}
