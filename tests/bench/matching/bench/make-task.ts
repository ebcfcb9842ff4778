import { execFile } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { makeMatchData } from "../make-match-data.ts";
import type { Task } from "./bench-task.ts";

export type TaskFiles = { folder: string; register: string; list: string; villages: string; truth: string };

/** Generates the files of a task, or fetches them; where they cannot be had, answers with a sentence that says why. */
export async function makeTask(
  { kind, people, rows }: Task,
  { folder, seed }: { folder: string; seed: number },
): Promise<TaskFiles | string> {
  if (kind) await makeMatchData({ folder, kind, people, rows, seed });
  else {
    const refusal = await fetchFebrl4(folder);
    if (refusal !== null) return refusal;
  }
  const file = (name: string) => path.join(folder, `${name}.csv`);
  return {
    folder,
    register: file("register"),
    list: file("list"),
    villages: file("villages"),
    truth: file("truth"),
  };
}

async function fetchFebrl4(folder: string): Promise<string | null> {
  const script = fileURLToPath(new URL("../../peers/febrl4.py", import.meta.url));
  try {
    await promisify(execFile)("python3", [script, "--folder", folder]);
    return null;
  } catch (error) {
    return `not measured, the data could not be fetched (${firstLine(error)})`;
  }
}

/** The first line of what went wrong. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
