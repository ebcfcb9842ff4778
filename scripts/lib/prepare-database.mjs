import { migrate } from "../../src/infrastructure/db/migrate.ts";
import { prepareJobs } from "../../src/infrastructure/jobs/prepare-jobs.ts";
import { at } from "./project.mjs";
import { refused } from "./refused.mjs";
import { run } from "./run.mjs";

/**
 * Migrates the database, prepares its job queues, and lets `sasar bootstrap` see to its first regency: the demo, or a
 * link to make the administrator. Answers with what bootstrap has to say to the person who started Sasar.
 */
export async function prepareDatabase({ variables, signal }) {
  await migrate({ url: variables.DATABASE_URL, folder: at("prisma", "migrations") });
  await prepareJobs({ url: variables.DATABASE_URL });
  const env = { ...process.env, ...variables };
  const { code, text } = await run(process.execPath, [at("src", "cli", "sasar.ts"), "bootstrap"], {
    env,
    signal,
    output: "answer",
  });
  if (code !== 0) throw refused("The database could not be prepared for its first use. The reason is above.");
  return text;
}
