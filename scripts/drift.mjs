// The drift check: do prisma/migrations build what prisma/schema says? Needs PRISMA_SCHEMA_ENGINE_BINARY.
import path from "node:path";
import { onProjectNode } from "./lib/on-project-node.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { checkDrift } = await import("./lib/check-drift.mjs");
    const inStep = await checkDrift({ engine: path.resolve(process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? "") });
    console.log(`${inStep ? "✓" : "✗"} schema and migrations (Prisma)`);
    console.log(inStep ? "1 passed, 0 failed" : "0 passed, 1 failed");
    process.exitCode = inStep ? 0 : 1;
  },
  { dev: true },
);
