import { defineConfig } from "vitest/config";

/** The tests that speak for the policy: the case tables beside it, and the scenarios. */
export default defineConfig({
  test: { include: ["src/domain/screening/**/*.test.ts", "tests/scenarios/*.test.ts"], allowOnly: false },
});
