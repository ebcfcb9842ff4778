import { readFile } from "node:fs/promises";
import path from "node:path";

/** What a running server writes into its data folder: its process and its port. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/**
 * Reads `postmaster.pid` of a data folder. Lines: pid, folder, start time, port, socket folder, address, shared memory,
 * status (PostgreSQL, src/include/utils/pidfile.h). Null where no server left one.
 */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const text = await readFile(lockFile(folder), "utf8").catch(() => "");
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid < 1) return null;
  return { pid, port: Number(lines[3] ?? ""), ready: lines[7] === "ready" };
}

/**
 * Whether that process lives and is a PostgreSQL server: after a crash its number may belong to anybody, or to a
 * process that is dead and was not collected by its parent.
 */
export async function isServerProcess(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => `${pid} (postgres) S`);
  return /\(postgres\) [^ZX]/.test(status);
}

export const lockFile = (folder: string): string => path.join(folder, "postmaster.pid");

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
