import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled, projectNode } from "./install.mjs";
import { at } from "./project.mjs";
import { watchParent } from "./watch-parent.mjs";

const STOPPING = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs `work` under the project's own Node 24 with everything installed: where this is another Node, or an older copy
 * just replaced, the script starts once more under the right one and this process only passes signals on.
 * @param {string} script `import.meta.url` of the script
 * @param {() => Promise<void>} work
 */
export async function onProjectNode(script, work, { dev = false, quiet = false } = {}) {
  try {
    const changed = await ensureInstalled({ dev, quiet });
    if (changed || realpathSync(process.execPath) !== realpathSync(projectNode)) return startAgain(script);
    loadSettings();
    await work();
  } catch (error) {
    console.error(error.name === "StartRefused" ? error.message : error);
    process.exitCode = 1;
  }
}

/** Settings of a file `.env` in the project's root (see .env.example); what the environment itself sets goes first. */
function loadSettings() {
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
}

function startAgain(script) {
  const child = spawn(projectNode, [fileURLToPath(script), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of STOPPING) process.on(signal, () => child.kill(signal));
  watchParent(() => child.kill("SIGTERM"));
  child.on("error", (error) => {
    console.error(`Node 24 from node_modules does not run here: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
