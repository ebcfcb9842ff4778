// `npm run dev`: as `npm start`, but each page is compiled as it is asked for and follows its sources.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { launch } = await import("./lib/launch.mjs");
    await launch({ mode: "dev" });
  },
  { dev: true },
);
