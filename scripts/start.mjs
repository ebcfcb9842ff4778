// `npm start`: installs and builds what is missing, then runs Sasar.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(import.meta.url, async () => {
  const { launch } = await import("./lib/launch.mjs");
  await launch({ mode: "start" });
});
