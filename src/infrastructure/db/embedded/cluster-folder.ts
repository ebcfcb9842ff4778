import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, readlink, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { StartRefused } from "../../start-refused.ts";
import { type ServerPrograms, SYSTEM_FOLDER } from "./server-programs.ts";
import { canReach, type ServerUser } from "./server-user.ts";

const run = promisify(execFile);

type ClusterPlace = { folder: string; password: string; programs: ServerPrograms; user: ServerUser | undefined };

/**
 * Makes sure that a database cluster of this PostgreSQL's major version lies in `folder`, and returns where it really
 * is: under root a folder that the database user cannot reach becomes a link to one in {@link SYSTEM_FOLDER}.
 */
export async function ensureCluster(place: ClusterPlace): Promise<string> {
  const found = await readMajor(place.folder);
  if (found === null) await createCluster(place);
  else if (found !== place.programs.major) refuseOtherMajor({ ...place, found });
  return realFolder(place.folder);
}

/** Removes a cluster and, where there is one, the link that leads to it. */
export async function removeCluster(folder: string): Promise<void> {
  await rm(await realFolder(folder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

async function readMajor(folder: string): Promise<string | null> {
  const text = await readFile(path.join(folder, "PG_VERSION"), "utf8").catch(() => null);
  return text?.trim() ?? null;
}

function refuseOtherMajor({ folder, found, programs }: ClusterPlace & { found: string }): never {
  throw new StartRefused(
    `${folder} holds a database of PostgreSQL ${found}, and this copy of Sasar brings PostgreSQL ${programs.major}. ` +
      "Start the earlier copy of Sasar, move its database to a server of your own with pg_dump and give that in DATABASE_URL; " +
      "or move the folder away to begin with an empty database.",
  );
}

async function realFolder(folder: string): Promise<string> {
  return readlink(folder).catch(() => folder);
}

/** Built beside its place and then moved: a cluster that is there is whole, even after a kill in between. */
async function createCluster({ folder, password, programs, user }: ClusterPlace): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const half = await makeHalf({ folder, user });
  try {
    await initialise({ half, password, programs, user });
    await settle({ half, folder });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function makeHalf({ folder, user }: { folder: string; user: ServerUser | undefined }): Promise<string> {
  const beside = `${folder}.${randomBytes(4).toString("hex")}`;
  await makeOwned(beside, user);
  if (canReach({ user, path: beside, mode: "w" })) return beside;
  await rm(beside, { recursive: true });
  const elsewhere = path.join(SYSTEM_FOLDER, path.basename(beside));
  await makeOwned(elsewhere, user);
  return elsewhere;
}

async function makeOwned(folder: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o755 });
  await mkdir(folder, { mode: 0o700 });
  if (user) await chown(folder, user.uid, user.gid);
}

async function initialise({ half, password, programs, user }: Omit<ClusterPlace, "folder"> & { half: string }) {
  const passwordFile = path.join(half, "password");
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  // initdb wants an empty folder, so the cluster lies one level below until it is whole.
  const options = ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"];
  const cluster = path.join(half, "cluster");
  await run(programs.initdb, [`--pgdata=${cluster}`, `--pwfile=${passwordFile}`, ...options], { ...user, cwd: "/" });
  await rm(passwordFile);
}

/** A second process may have been faster: then its cluster stays. */
async function settle({ half, folder }: { half: string; folder: string }): Promise<void> {
  const whole = path.join(half, "cluster");
  if (path.dirname(half) === path.dirname(folder)) {
    await rename(whole, folder).catch(unlessThere);
    return;
  }
  const lasting = `${half}.cluster`;
  await rename(whole, lasting);
  await symlink(lasting, folder).catch(unlessThere);
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST" && error.code !== "ENOTEMPTY") throw error;
}
