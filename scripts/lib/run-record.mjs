import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findBeginning } from "./process-identity.mjs";
import { refused } from "./refused.mjs";

/**
 * The note a launcher keeps in the data folder of who runs there, so that the next one finds what a killed one left. The
 * folder may be shared by several servers: each has its own note.
 * @typedef {{ pid: number, began: string | null }} Running
 * @typedef {{ url: string, launcher: Running, children: Running[] }} Record
 */

/**
 * Takes the data folder: refuses while another launcher runs there, ends what a dead one left behind. One that is just
 * going down, because its npm was killed, gets `patience` milliseconds.
 */
export async function takeDataFolder({ dataFolder, url, patience = 12_000 }) {
  const file = recordFile(dataFolder);
  await waitForLauncher({ file, patience });
  const last = read(file);
  if (last && lives(last.launcher)) {
    throw refused(
      `Sasar already runs on this data folder: ${last.url} (process ${last.launcher.pid}). Stop it first, or name another folder in SASAR_DATA_DIR.`,
    );
  }
  await Promise.all((last?.children ?? []).filter(lives).map(({ pid }) => endGroup(pid)));
  return keepRecord({ file, url });
}

/** Whether a launcher runs on that data folder now. */
export function isLaunched(dataFolder) {
  const record = read(recordFile(dataFolder));
  return record !== null && lives(record.launcher);
}

/** Longer than the worker lets a job under way go on. */
const GRACE = 35_000;

/** Ends a process and what it started: in order, and after its time of grace by force. */
export async function endGroup(pid) {
  signalGroup(pid, "SIGTERM");
  for (let waited = 0; findBeginning(pid) !== null; waited += 100) {
    if (waited === GRACE) signalGroup(pid, "SIGKILL");
    await wait(100);
  }
  signalGroup(pid, "SIGKILL");
}

function keepRecord({ file, url }) {
  const children = new Map();
  const save = () => {
    const running = [...children].map(([pid, began]) => ({ pid, began }));
    write(file, { url, launcher: { pid: process.pid, began: findBeginning(process.pid) }, children: running });
  };
  save();
  return {
    add(pid) {
      children.set(pid, findBeginning(pid));
      save();
    },
    remove(pid) {
      children.delete(pid);
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

async function waitForLauncher({ file, patience }) {
  for (let waited = 0; waited < patience; waited += 200) {
    const record = read(file);
    if (!record || !lives(record.launcher)) return;
    await wait(200);
  }
}

function recordFile(dataFolder) {
  return path.join(dataFolder, "run", `${os.hostname()}.json`);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function write(file, record) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(record));
    renameSync(`${file}.new`, file);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
    const dataFolder = path.dirname(path.dirname(file));
    throw refused(
      `The data folder ${dataFolder} belongs to another user. Run Sasar as that user, or name another folder in SASAR_DATA_DIR.`,
    );
  }
}

function lives({ pid, began }) {
  return began !== null && findBeginning(pid) === began;
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
