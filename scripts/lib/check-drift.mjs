import path from "node:path";
import { createTestDatabase } from "../../tests/setup/test-database.ts";
import { openTestRun } from "../../tests/setup/test-server.ts";
import { at } from "./project.mjs";
import { run } from "./run.mjs";

const DIFF = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema", "--exit-code"];

/**
 * Whether Prisma agrees with this project: the schema is what the migrations build, and a database migrated by Sasar's
 * own runner is up to date in the eyes of Prisma's.
 */
export async function checkDrift({ engine }) {
  const close = await openTestRun();
  try {
    const { ownerUrl } = await createTestDatabase();
    const env = {
      ...process.env,
      DATABASE_URL: ownerUrl,
      PRISMA_SCHEMA_ENGINE_BINARY: engine,
      CHECKPOINT_DISABLE: "1",
      // The engine may be a script, which then runs on the project's Node too.
      PATH: [at("node_modules", ".bin"), process.env.PATH].join(path.delimiter),
    };
    const prisma = (args) =>
      run(process.execPath, [at("node_modules/prisma/build/index.js"), "migrate", ...args], { env });
    const { code: drift } = await prisma(["diff", ...DIFF]);
    const { code: behind } = await prisma(["status"]);
    return drift === 0 && behind === 0;
  } finally {
    await close();
  }
}
