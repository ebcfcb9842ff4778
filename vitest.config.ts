import { defineConfig } from "vitest/config";
import { testEnvironment } from "./tests/setup/test-environment.ts";

/**
 * Two projects. `unit` needs nothing; `integration` runs on real PostgreSQL, which its global setup starts once a run.
 * The `#domain/…` aliases come from "imports" in package.json, as they do for Node itself.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "tests/{architecture,bench,scenarios}/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/setup/database-server.ts"],
          env: testEnvironment,
          testTimeout: process.env.SOAK === "1" ? 3_600_000 : 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
