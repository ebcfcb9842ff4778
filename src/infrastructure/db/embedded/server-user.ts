import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { StartRefused } from "../../start-refused.ts";

/** As whom the database server runs; nothing where Sasar itself already runs as an ordinary user. */
export type ServerUser = { uid: number; gid: number };

const NAME = "postgres";

/**
 * PostgreSQL refuses to run as root: under root it runs as whoever owns the cluster in `folder`, or, for a new one, as
 * the system user `postgres`, made where it is missing.
 */
export function getServerUser(folder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return findOwner(folder) ?? findUser() ?? createUser();
}

/** Whether that user may read or write (`r`, `w`, `x` as in test(1)) a path. Sasar's own user always may. */
export function canReach({ user, path, mode }: { user: ServerUser | undefined; path: string; mode: "r" | "w" | "x" }) {
  return user === undefined || spawnSync("test", [`-${mode}`, path], { ...user }).status === 0;
}

function findOwner(folder: string): ServerUser | undefined {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

function findUser(): ServerUser | undefined {
  try {
    return { uid: numberOf("-u"), gid: numberOf("-g") };
  } catch {
    return undefined;
  }
}

function createUser(): ServerUser {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", NAME], { stdio: "ignore" });
    return { uid: numberOf("-u"), gid: numberOf("-g") };
  } catch {
    throw new StartRefused(
      `The embedded database cannot run as root, and the system user \`${NAME}\` could not be made. Create it, run Sasar as an ordinary user, or give a server in DATABASE_URL.`,
    );
  }
}

function numberOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, NAME], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}
