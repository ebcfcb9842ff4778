// `npm run bench -- NAME [arguments]`: runs tests/bench/NAME.ts on a database of its own and prints its figures.
import { existsSync, readdirSync } from "node:fs";
import { onProjectNode } from "./lib/on-project-node.mjs";
import { at } from "./lib/project.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const [name = "", ...args] = process.argv.slice(2);
    const file = at("tests", "bench", `${name}.ts`);
    if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
      console.error(`Usage: npm run bench -- NAME. There is: ${listNames().join(", ") || "none yet"}.`);
      process.exitCode = 2;
      return;
    }
    const { runBenchmark } = await import("./lib/run-benchmark.mjs");
    process.exitCode = await runBenchmark({ file, args });
  },
  { dev: true },
);

function listNames() {
  const folder = at("tests", "bench");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -".ts".length));
}
