// `npm run --silent sasar -- <command>`: runs a subcommand, on the running database or on one started for its time.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { ensureClient } = await import("./lib/prepare.mjs");
    await ensureClient();
    const { runWithDatabase } = await import("./lib/run-with-database.mjs");
    process.exit(await runWithDatabase(process.argv.slice(2)));
  },
  { quiet: true },
);
