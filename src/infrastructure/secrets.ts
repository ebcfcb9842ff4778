import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { StartRefused } from "./start-refused.ts";

/** What a data folder keeps for itself: losing it means losing the sealed personal data. */
const Secrets = z.object({
  /** The value of SASAR_KEYS. */
  keys: z.object({ active: z.string(), keys: z.record(z.string(), z.string()), index: z.string() }),
  authSecret: z.string(),
  /** Of the embedded database's owner. */
  ownerPassword: z.string(),
  /** Of the role `sasar_app`. */
  runtimePassword: z.string(),
});
export type Secrets = z.infer<typeof Secrets>;

/** Reads `secrets.json` of the data folder, made with mode 0600 where it is absent. */
export async function ensureSecrets(dataFolder: string): Promise<Secrets> {
  const file = path.join(dataFolder, "secrets.json");
  try {
    return (await findSecrets(file)) ?? (await createSecrets(file));
  } catch (error) {
    if (!isForbidden(error)) throw error;
    throw new StartRefused(
      `The data folder ${dataFolder} belongs to another user. Run Sasar as that user, or name another folder in SASAR_DATA_DIR.`,
    );
  }
}

async function findSecrets(file: string): Promise<Secrets | null> {
  const text = await readFile(file, "utf8").catch(nullIfMissing);
  if (text === null) return null;
  try {
    return Secrets.parse(JSON.parse(text));
  } catch {
    throw new StartRefused(`${file} is damaged. Put back a copy from your backup: it opens the sealed personal data.`);
  }
}

/** Written beside and then linked, which fails where another process was faster: then its secrets count. */
async function createSecrets(file: string): Promise<Secrets> {
  const secret = () => randomBytes(32).toString("base64");
  const secrets: Secrets = {
    keys: { active: "k1", keys: { k1: secret() }, index: secret() },
    authSecret: secret(),
    ownerPassword: randomBytes(24).toString("hex"),
    runtimePassword: randomBytes(24).toString("hex"),
  };
  const half = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(half, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await link(half, file).catch(unlessThere);
  await rm(half);
  return (await findSecrets(file)) ?? secrets;
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== "ENOENT") throw error;
  return null;
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["EACCES", "EPERM", "EROFS"].includes(String(error.code));
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
