import { mkdirSync, writeFileSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { removeCluster } from "#infrastructure/db/embedded/cluster-folder.ts";
import { findBeginning } from "../../scripts/lib/process-identity.mjs";
import { endGroup } from "../../scripts/lib/run-record.mjs";

const FOLDER = "sasar-test-";

/** The folder of one test run: database cluster, data folders, and a note of each process, itself first. */
export async function makeRunFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), FOLDER));
  // The database user has to pass through it.
  await chmod(folder, 0o755);
  writeFileSync(path.join(folder, "owner"), identityOf(process.pid));
  return folder;
}

export const clusterIn = (folder: string): string => path.join(folder, "postgres");

/** Notes a process of the run that leads its own group, so that it ends with the run even if that is killed. */
export function noteProcess({ folder, pid }: { folder: string; pid: number }): void {
  mkdirSync(path.join(folder, "processes"), { recursive: true });
  writeFileSync(path.join(folder, "processes", String(pid)), identityOf(pid));
}

/** Folders of runs that were killed before they could clear up. */
export async function findAbandonedFolders(): Promise<string[]> {
  const names = (await readdir(os.tmpdir())).filter((name) => name.startsWith(FOLDER));
  const folders = names.map((name) => path.join(os.tmpdir(), name));
  const owned = await Promise.all(folders.map((folder) => isRunning(path.join(folder, "owner"))));
  return folders.filter((_, place) => owned[place] === false);
}

export async function removeRunFolder(folder: string): Promise<void> {
  const notes = path.join(folder, "processes");
  for (const pid of await readdir(notes).catch(() => [])) {
    if (await isRunning(path.join(notes, pid))) await endGroup(Number(pid));
  }
  await removeCluster(clusterIn(folder));
  await rm(folder, { recursive: true });
}

const identityOf = (pid: number): string => `${pid} ${findBeginning(pid)}`;

/** Null where the note cannot be read: a folder just being made, or of somebody else. */
async function isRunning(note: string): Promise<boolean | null> {
  const identity = await readFile(note, "utf8").catch(() => "");
  return identity === "" ? null : identity === identityOf(Number(identity.split(" ")[0]));
}
