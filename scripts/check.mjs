// `npm run check`: every check that needs no running program.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { runChecks } = await import("./lib/checks.mjs");
    const { failed } = await runChecks();
    process.exitCode = failed === 0 ? 0 : 1;
  },
  { dev: true },
);
