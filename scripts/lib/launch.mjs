import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isServerRunning, stopServer } from "../../src/infrastructure/db/embedded/server.ts";
import { readEnv } from "../../src/infrastructure/env.ts";
import { openRuntime } from "../../src/infrastructure/runtime.ts";
import { ensureBuilt, ensureClient } from "./prepare.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { at, root } from "./project.mjs";
import { refused } from "./refused.mjs";
import { takeDataFolder } from "./run-record.mjs";
import { keepRunning } from "./service.mjs";
import { untilToldToStop } from "./until-told-to-stop.mjs";
import { WORKER_HEAP } from "./worker-heap.mjs";

const NEXT = at("node_modules", "next", "dist", "bin", "next");
const WORKER = at("src", "worker", "main.ts");
const HEALTH_PATIENCE = 120_000;

/**
 * Runs Sasar: database, web server and worker, until it is told to stop. `mode` is "start" (the built application) or
 * "dev" (compiled as it is asked for).
 */
export async function launch({ mode }) {
  const { signal, stopped } = untilToldToStop();
  const settings = readEnv(process.env);
  const dataFolder = path.resolve(settings.SASAR_DATA_DIR);
  const record = await takeDataFolder({ dataFolder, url: settings.SASAR_URL });
  const running = { services: [], runtime: null };
  try {
    await refuseTakenPort(settings.PORT);
    await (mode === "start" ? ensureBuilt({ signal }) : ensureClient({ signal }));
    running.runtime = await openRuntime(process.env);
    const words = await prepareDatabase({ variables: running.runtime.variables, signal });
    signal.throwIfAborted();
    await startServices({ mode, running, record, port: settings.PORT, signal });
    console.log(`\nSasar is ready: ${settings.SASAR_URL}\n${words}`.trimEnd());
    watchDatabase({ running, signal });
    await stopped;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await stopAll(running);
    record.release();
  }
}

function refuseTakenPort(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", ({ code }) => reject(refused(portSentence({ port, code }))));
    server.listen(port, () => server.close(resolve));
  });
}

function portSentence({ port, code }) {
  const other = "Choose another one, for example: PORT=3001 npm start";
  if (code === "EADDRINUSE") return `Port ${port} is taken by another program. ${other}`;
  if (code === "EACCES") return `Port ${port} is reserved for the system administrator. ${other}`;
  return `Port ${port} cannot be opened (${code}). ${other}`;
}

async function startServices({ mode, running, record, port, signal }) {
  const death = new AbortController();
  const begin = (args, stdout) => () =>
    spawn(process.execPath, args, {
      cwd: root,
      // Each leads a process group of its own: Ctrl+C reaches the launcher alone, which ends them in order.
      detached: true,
      env: { ...process.env, ...running.runtime.variables, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", stdout, "inherit"],
    });
  if (existsSync(WORKER))
    running.services.push(keepRunning({ name: "worker", begin: begin([...WORKER_HEAP, WORKER], "inherit"), record }));
  const next = begin([NEXT, mode, "-p", String(port)], mode === "dev" ? "inherit" : "ignore");
  running.services.push(keepRunning({ name: "web server", begin: next, record, onDeath: () => death.abort() }));
  await waitForHealth({ port, signal: AbortSignal.any([signal, death.signal]) });
}

async function waitForHealth({ port, signal }) {
  const deadline = Date.now() + HEALTH_PATIENCE;
  while (!(await isHealthy(port))) {
    if (Date.now() > deadline || signal.aborted) {
      throw refused("The web server did not come up. Its last words are above.");
    }
    await wait(200);
  }
}

async function isHealthy(port) {
  const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
  await response?.body?.cancel();
  return response?.ok === true;
}

/** An embedded database that died is started again; where it had to move to another port, so are its users. */
async function watchDatabase({ running, signal }) {
  while (!signal.aborted) {
    await wait(2000, undefined, { signal }).catch(() => undefined);
    const { embedded, variables } = running.runtime;
    if (signal.aborted || !embedded || (await isServerRunning(embedded))) continue;
    console.error("The database ended. It starts again.");
    const again = await openRuntime(process.env).catch((error) => console.error(error.message));
    if (!again) continue;
    running.runtime = again;
    const moved = again.variables.DATABASE_URL !== variables.DATABASE_URL;
    if (moved) await Promise.all(running.services.map((service) => service.restart()));
  }
}

async function stopAll({ services, runtime }) {
  await Promise.all(services.map((service) => service.stop()));
  if (runtime?.embedded) await stopServer(runtime.embedded);
}
