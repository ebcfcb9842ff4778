// `npm run build`: generates the database client and builds the web application, where their sources changed.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { ensureBuilt } = await import("./lib/prepare.mjs");
    console.log((await ensureBuilt()) ? "Built." : "Nothing changed since the last build.");
  },
  { dev: true },
);
