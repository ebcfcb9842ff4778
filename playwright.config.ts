import { defineConfig } from "@playwright/test";

/**
 * Browser tests: what a person comes to do, on the built application. Each browser worker has its own web server, job
 * worker and copy of the demo regency (tests/setup/app.ts).
 */
export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/setup/browser-run.ts",
  forbidOnly: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1366, height: 768 },
    locale: "id-ID",
    timezoneId: "Asia/Pontianak",
    actionTimeout: 30_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.SASAR_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
