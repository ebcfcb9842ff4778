// `npm test`: installs what is missing, runs every test, and ends with the line `N passed, N failed`.
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { testEverything } = await import("./lib/test-everything.mjs");
    const { passed, failed } = await testEverything();
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  },
  { dev: true },
);
