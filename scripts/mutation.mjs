// `npm run mutation [-- FILE…]`: changes the policy in src/domain/screening a little, again and again, and counts the changes no test sees.
import { existsSync } from "node:fs";
import { onProjectNode } from "./lib/on-project-node.mjs";
import { at } from "./lib/project.mjs";
import { refused } from "./lib/refused.mjs";
import { run } from "./lib/run.mjs";

const HOME = at("tests", "mutation");

await onProjectNode(
  import.meta.url,
  async () => {
    if (!existsSync(at("tests", "mutation", "node_modules"))) await installStryker();
    const stryker = at("tests", "mutation", "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
    const files = process.argv.slice(2);
    const args = files.length === 0 ? [] : ["--mutate", files.join(",")];
    const { code } = await run(process.execPath, [
      stryker,
      "run",
      at("tests", "mutation", "stryker.config.json"),
      ...args,
    ]);
    process.exitCode = code;
  },
  { dev: true },
);

/** Apart from the project's own packages: sixty megabytes that only this command needs. */
async function installStryker() {
  console.log("Installing Stryker, the first time only …");
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps", "--loglevel=error"];
  const { code, text } = await run("npm", args, { cwd: HOME, output: "capture" });
  if (code !== 0) throw refused(`Stryker could not be installed. Is there a connection?\n${text}`);
}
