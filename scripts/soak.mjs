// `npm run soak [-- FILTER]`: the database tests with their full counts, which `npm test` runs at a tenth.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { ensureClient } = await import("./lib/prepare.mjs");
    const { runVitest } = await import("./lib/vitest.mjs");
    await ensureClient();
    const args = ["--project", "integration", ...process.argv.slice(2)];
    const variables = { SOAK: "1", ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }) };
    const { passed, failed } = await runVitest(args, { variables });
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  },
  { dev: true },
);
