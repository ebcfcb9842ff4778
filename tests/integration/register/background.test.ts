import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agreeMapping } from "#application/import/agree-mapping.ts";
import { describeImport } from "#application/import/describe-import.ts";
import { type ImportProgress, readProgress } from "#application/import/read-progress.ts";
import { receiveUpload } from "#application/import/receive-upload.ts";
import { startImport } from "#application/import/start-import.ts";
import { stopImport } from "#application/import/stop-import.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { writeLargePair } from "#tests/factories/large-p3ke-pair.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const PEOPLE = 6_000;

let database: TestDatabase;
let desk: Desk;
let folder: string;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  folder = await mkdtemp(path.join(os.tmpdir(), "sasar-worker-"));
  await desk.owner.query("UPDATE regency SET name = 'Kabupaten Kayong Utara'");
});
beforeEach(async () => {
  for (const table of ["person_record", "household_record", "person", "household", "import", "release"]) {
    await desk.owner.query(`DELETE FROM ${table}`);
  }
});
afterEach(async () => {
  await stopWorker("SIGTERM");
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

describe("an import in the background", () => {
  it("is read, checked and loaded by the worker; who began it is told", async () => {
    startWorker();
    const importId = await upload();
    await check(importId);
    const checked = await until(importId, ({ state }) => state === "CHECKED");
    expect(checked.stage).toBeNull();
    granted(await startImport(desk.as("planner"), { importId }));
    await until(importId, ({ state }) => state === "DONE");
    const view = granted(await describeImport(desk.as("planner"), { importId }));
    expect(view.counts.roles.PERSON?.read).toBe(PEOPLE);
    expect(await activeReleases()).toEqual([{ label: "Rilis latar", people: acceptedPeople(view.counts.roles) }]);
    const { rows } = await desk.owner.query("SELECT kind, href FROM notice");
    expect(rows).toEqual([{ kind: "import-done", href: `/register/import/${importId}` }]);
  });

  it("shows its progress to whoever looks, and leaves nothing when it is stopped", async () => {
    startWorker();
    const importId = await upload();
    await check(importId);
    await until(importId, ({ state }) => state === "CHECKED");
    granted(await startImport(desk.as("planner"), { importId }));
    const seen = await until(importId, ({ stage, done }) => stage !== null && done > 0);
    expect(seen.total).toBeGreaterThan(0);
    const stopped = await stopImport(desk.as("secondPlanner"), { importId });
    if (!stopped.ok) return expect(stopped.error.code).toBe("IMPORT_STATE");
    await delay(1_500);
    expect(await recordCount()).toBe(0);
    expect(await activeReleases()).toEqual([]);
    expect((await progressOf(importId)).state).toBe("CHECKED");
  });

  it("that is killed in the middle leaves no partial batch and is taken up again", async () => {
    startWorker();
    const importId = await upload();
    await check(importId);
    await until(importId, ({ state }) => state === "CHECKED");
    granted(await startImport(desk.as("planner"), { importId }));
    await until(importId, ({ stage, done }) => stage === "FAMILY" && done > 0);
    await stopWorker("SIGKILL");
    await delay(500);
    expect(await recordCount()).toBe(0);
    expect((await progressOf(importId)).state).toBe("RUNNING");
    startWorker();
    await until(importId, ({ state }) => state === "DONE");
    expect(await activeReleases()).toHaveLength(1);
    const { rows } = await desk.owner.query(
      "SELECT count(*)::int AS records, count(DISTINCT person_id)::int AS people FROM person_record",
    );
    expect(rows[0].records).toBe(rows[0].people);
  }, 120_000);
});

function startWorker(): void {
  worker = spawn(process.execPath, ["src/worker/main.ts"], { env: process.env, stdio: "ignore" });
}

async function stopWorker(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  const stopping = worker;
  worker = undefined;
  if (!stopping || stopping.exitCode !== null || stopping.signalCode !== null) return;
  stopping.kill(signal);
  await once(stopping, "exit");
}

async function upload(): Promise<string> {
  const pair = await writeLargePair({ folder, people: PEOPLE });
  let importId: string | null = null;
  for (const file of [pair.familyPath, pair.personPath]) {
    const content = contentOfBuffer(await readFile(file));
    const upload = { kind: "REGISTER" as const, importId, name: path.basename(file), content: content.read() };
    const received: { importId: string } = granted(await receiveUpload(desk.as("planner"), upload));
    importId = received.importId;
  }
  if (importId === null) throw new Error("Nothing was uploaded.");
  await until(importId, ({ files }) => files.every(({ state }) => state === "READ"));
  return importId;
}

async function check(importId: string): Promise<void> {
  const { files } = granted(await describeImport(desk.as("planner"), { importId }));
  const mapping = Object.fromEntries(
    files.map(({ role, proposal }) => [
      role,
      Object.fromEntries(Object.entries(proposal).map(([field, { column }]) => [field, column])),
    ]),
  );
  const settings = { label: "Rilis latar", date: "2025-05-31" };
  granted(
    await agreeMapping(desk.as("planner"), { importId, mapping, settings, remember: true, acceptsDamage: false }),
  );
}

async function until(importId: string, isFar: (progress: ImportProgress) => boolean): Promise<ImportProgress> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const progress = await progressOf(importId);
    if (isFar(progress)) return progress;
    if (Date.now() > deadline) throw new Error(`The import stands still: ${JSON.stringify(progress)}`);
    await delay(25);
  }
}

async function progressOf(importId: string): Promise<ImportProgress> {
  return granted(await readProgress(desk.as("planner"), { importId }));
}

async function activeReleases(): Promise<{ label: string; people: number }[]> {
  const { rows } = await desk.owner.query("SELECT label, people FROM release WHERE state = 'ACTIVE'");
  return rows;
}

async function recordCount(): Promise<number> {
  const { rows } = await desk.owner.query("SELECT count(*)::int AS n FROM person_record");
  return rows[0].n;
}

function acceptedPeople(roles: { PERSON?: { accepted: number; noted: number } | undefined }): number {
  return (roles.PERSON?.accepted ?? 0) + (roles.PERSON?.noted ?? 0);
}
