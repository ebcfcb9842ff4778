import { migrate } from "#infrastructure/db/migrate.ts";
import { requireEnv } from "#infrastructure/env.ts";
import { prepareJobs } from "#infrastructure/jobs/prepare-jobs.ts";
import { migrationsFolder } from "#infrastructure/paths.ts";
import type { Command } from "./command.ts";

export const command: Command = {
  name: "migrate",
  summary: "Bring the database up to this copy of Sasar",
  help: `
Usage: sasar migrate

Applies the migrations of prisma/migrations that the database in DATABASE_URL (or the embedded one) does not have yet.
Sasar does this by itself at every start. A database that is newer than the code is left untouched.
`,
  needs: "server",
  async run() {
    const url = requireEnv("DATABASE_URL");
    const applied = await migrate({ url, folder: migrationsFolder() });
    await prepareJobs({ url });
    for (const name of applied) console.log(`Applied ${name}`);
    if (applied.length === 0) console.log("The database is up to date.");
    return 0;
  },
};
