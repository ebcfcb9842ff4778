import { openTestRun } from "./test-server.ts";

/** Vitest's global setup: one PostgreSQL server and one migrated template a run. */
export const setup = openTestRun;
