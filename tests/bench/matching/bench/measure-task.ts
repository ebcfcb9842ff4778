import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { runSplink } from "../../peers/run-splink.ts";
import { type Judgement, judge } from "../judge/judge.ts";
import { readMaterial } from "../judge/read-material.ts";
import type { Task } from "./bench-task.ts";
import { firstLine, type TaskFiles } from "./make-task.ts";
import { type Probe, probe } from "./probe.ts";

/** What the report of `sasar match` says that the tables show. */
const Report = z.object({
  candidatesARow: z.number(),
  milliseconds: z.record(z.string(), z.object({ wall: z.number(), processor: z.number() })),
  memory: z.object({ bytesAPerson: z.number() }),
});
export type Report = z.infer<typeof Report>;

/** Splink on the same files: how it was judged and the line it printed of its times, or why there is neither. */
export type Peer = { judgement: Judgement; times: string } | { refusal: string };

export type TaskResult = { task: Task; judgement: Judgement; report: Report; probe: Probe; peer: Peer };

/** Runs `sasar match` on the files as an officer would, then the measures that need its parts, then the peer. */
export async function measureTask(
  task: Task,
  files: TaskFiles,
  { withPeer }: { withPeer: boolean },
): Promise<TaskResult> {
  const out = path.join(files.folder, "out.csv");
  const reportFile = path.join(files.folder, "report.json");
  const { register, list, villages } = files;
  const given = ["--register", register, "--list", list, "--villages", villages];
  const args = ["src/cli/sasar.ts", "match", ...given, "--out", out, "--report", reportFile];
  await promisify(execFile)(process.execPath, args);
  return {
    task,
    judgement: await judged(out, files),
    report: Report.parse(JSON.parse(await readFile(reportFile, "utf8"))),
    probe: await probe(files),
    peer: withPeer && task.peer ? await measurePeer(files) : { refusal: "not run" },
  };
}

async function measurePeer(files: TaskFiles): Promise<Peer> {
  const out = path.join(files.folder, "splink.csv");
  try {
    const times = await runSplink({ register: files.register, list: files.list, out });
    return { judgement: await judged(out, files), times };
  } catch (error) {
    return { refusal: `could not be had: ${firstLine(error)}` };
  }
}

async function judged(out: string, { truth }: TaskFiles): Promise<Judgement> {
  return judge(await readMaterial({ out, truth }));
}
