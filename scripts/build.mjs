// `npm run build [-- --verbose]`: generates the database client and builds the web application, where their sources changed; then says
// how much script its pages load at first, and fails where one is above the budget.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { ensureBuilt } = await import("./lib/prepare.mjs");
    const { checkScriptBudget } = await import("./lib/script-budget.mjs");
    console.log((await ensureBuilt()) ? "Built." : "Nothing changed since the last build.");
    const { failed } = checkScriptBudget({ verbose: process.argv.includes("--verbose") });
    if (failed > 0) process.exitCode = 1;
  },
  { dev: true },
);
