import { execFile } from "node:child_process";
import { access, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type PeerFiles = { register: string; list: string; out: string };

const run = promisify(execFile);
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Links the files with Splink and writes what `sasar match` would write; answers with the times it took. Needs python3 and pip. */
export async function runSplink({ register, list, out }: PeerFiles): Promise<string> {
  const python = path.join(await pythonEnvironment(), "bin", "python");
  const args = [here("link-with-splink.py"), "--register", register, "--list", list, "--out", out];
  const { stdout } = await run(python, args, { maxBuffer: 1 << 28 });
  return stdout.split("\n").findLast((line) => line.startsWith("Splink:")) ?? "";
}

/** Made once in the folder for temporary files, complete or not at all. */
async function pythonEnvironment(): Promise<string> {
  const folder = path.join(os.tmpdir(), "sasar-peers", "splink-4.0.16");
  if (await exists(path.join(folder, "bin", "python"))) return folder;
  await run("python3", ["-m", "venv", folder]);
  try {
    const pip = ["-m", "pip", "install", "--quiet", "-r", here("requirements.txt")];
    await run(path.join(folder, "bin", "python"), pip, { maxBuffer: 1 << 28 });
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  return folder;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
