import { createTestDatabase } from "../../tests/setup/test-database.ts";
import { testEnvironment } from "../../tests/setup/test-environment.ts";
import { openTestRun } from "../../tests/setup/test-server.ts";
import { ensureClient } from "./prepare.mjs";
import { run } from "./run.mjs";
import { untilToldToStop } from "./until-told-to-stop.mjs";
import { WORKER_HEAP } from "./worker-heap.mjs";

/** Runs one benchmark under Node 24 with the heap of the worker and the settings of a fresh, migrated database; answers with its exit code. */
export async function runBenchmark({ file, args }) {
  const { signal } = untilToldToStop();
  await ensureClient();
  const close = await openTestRun();
  try {
    await createTestDatabase();
    const { code } = await run(process.execPath, ["--expose-gc", ...WORKER_HEAP, file, ...args], {
      env: { ...process.env, ...testEnvironment },
      signal,
    });
    return code;
  } finally {
    await close();
  }
}
