import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { TASKS, type Task } from "./matching/bench/bench-task.ts";
import { makeTask } from "./matching/bench/make-task.ts";
import { databaseLine, measureDatabase } from "./matching/bench/measure-database.ts";
import { measureTask, type TaskResult } from "./matching/bench/measure-task.ts";
import { accuracyTable, reliabilityTables, speedTable } from "./matching/bench/result-tables.ts";

/**
 * Generates lists and registers, matches them with `sasar match` and, where it can be had, with Splink, and prints figures against
 * targets; apart from them, what reading a register of 100,000 from PostgreSQL takes. Needs python3, pip and the package registry for
 * Splink and for the public FEBRL4 data; without them it says so.
 * Usage: `npm run bench -- match [--seed 21] [--only 100k,1M,postgres] [--no-peer]`.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "21" },
    only: { type: "string" },
    peer: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const folder = await mkdtemp(path.join(os.tmpdir(), "sasar-bench-match-"));
const results: TaskResult[] = [];
try {
  for (const task of TASKS.filter(isWanted)) {
    const files = await makeTask(task, { folder: path.join(folder, task.name), seed: Number(values.seed) });
    if (typeof files === "string") console.log(`${task.name}: ${files}`);
    else results.push(await measureTask(task, files, { withPeer: values.peer }));
    console.log(`${task.name} done`);
  }
} finally {
  await rm(folder, { recursive: true });
}
if (results.length > 0)
  console.log([accuracyTable(results), speedTable(results), reliabilityTables(results)].join("\n\n"));
if (isWanted({ name: "postgres" })) console.log(databaseLine(await measureDatabase(100_000)));

function isWanted({ name }: Pick<Task, "name">): boolean {
  return values.only === undefined || values.only.split(",").includes(name);
}
