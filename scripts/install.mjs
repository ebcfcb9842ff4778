// Installs what is missing and does nothing else: `npm start` and the others do it by themselves.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(import.meta.url, async () => console.log("Installed."), { dev: true });
