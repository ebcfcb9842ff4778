import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { unlessDone } from "../../scripts/lib/fingerprint.mjs";
import { findBeginning } from "../../scripts/lib/process-identity.mjs";
import { isLaunched, takeDataFolder } from "../../scripts/lib/run-record.mjs";
import { keepRunning } from "../../scripts/lib/service.mjs";

const url = "http://localhost:3000";
let dataFolder: string;
let children: ChildProcess[] = [];

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(os.tmpdir(), "sasar launcher "));
  children = [];
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(dataFolder, { recursive: true });
  vi.restoreAllMocks();
});

describe("a service of the launcher", () => {
  it("starts again when it dies, and ends when it is told to", async () => {
    const record = { add: vi.fn(), remove: vi.fn() };
    const service = keepRunning({ name: "service", begin: idle, record });
    const first = pidOf(0);
    process.kill(first, "SIGKILL");
    await until(() => children.length === 2);
    expect(record.remove).toHaveBeenCalledWith(first);
    expect(record.add).toHaveBeenLastCalledWith(pidOf(1));
    await service.stop();
    expect(findBeginning(pidOf(1))).toBeNull();
    await wait(1500);
    expect(children).toHaveLength(2);
  });

  it("takes what it started with it", async () => {
    const script = `const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
      require("node:fs").writeFileSync(process.argv[1], String(child.pid)); setInterval(() => {}, 1000);`;
    const note = path.join(dataFolder, "grandchild");
    const begin = () => start(["-e", script, note]);
    const service = keepRunning({ name: "service", begin, record: { add: () => {}, remove: () => {} } });
    const read = () => readFile(note, "utf8").then(Number, () => 0);
    await until(async () => (await read()) > 0);
    await service.stop();
    await until(async () => findBeginning(await read()) === null);
  });
});

describe("the note of who runs on a data folder", () => {
  it("keeps a second launcher out while the first one runs", async () => {
    const record = await takeDataFolder({ dataFolder, url });
    expect(isLaunched(dataFolder)).toBe(true);
    await expect(takeDataFolder({ dataFolder, url, patience: 500 })).rejects.toThrow(/already runs.*localhost:3000/);
    record.release();
    expect(isLaunched(dataFolder)).toBe(false);
  });

  it("leads to what a killed launcher left behind, and ends it", async () => {
    const orphan = idle();
    await note({ launcher: { pid: 2 ** 22, began: "1" }, children: [identityOf(orphan)] });
    const record = await takeDataFolder({ dataFolder, url });
    expect(findBeginning(pidOf(0))).toBeNull();
    record.release();
  });

  it("spares a process that only has the number of one that is gone", async () => {
    const stranger = idle();
    await note({ launcher: { pid: 2 ** 22, began: "1" }, children: [{ ...identityOf(stranger), began: "1" }] });
    const record = await takeDataFolder({ dataFolder, url });
    expect(findBeginning(pidOf(0))).not.toBeNull();
    record.release();
  });

  it("does not take a reused number for a running launcher", async () => {
    const stranger = idle();
    await note({ launcher: { ...identityOf(stranger), began: "1" }, children: [] });
    expect(isLaunched(dataFolder)).toBe(false);
  });
});

describe("work that depends on its sources", () => {
  it("is done again only when they changed, and again when it failed", async () => {
    const stamp = path.join(dataFolder, "stamp");
    const work = vi.fn(async () => undefined);
    expect(await unlessDone({ stamp, print: "a", work })).toBe(true);
    expect(await unlessDone({ stamp, print: "a", work })).toBe(false);
    const failing = unlessDone({ stamp, print: "b", work: () => Promise.reject(new Error("broken")) });
    await expect(failing).rejects.toThrow("broken");
    expect(await unlessDone({ stamp, print: "b", work })).toBe(true);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

function idle(): ChildProcess {
  return start(["-e", "setInterval(() => {}, 1000)"]);
}

function start(args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { detached: true, stdio: "ignore" });
  children.push(child);
  return child;
}

function pidOf(place: number): number {
  return children[place]?.pid ?? 0;
}

function identityOf({ pid = 0 }: ChildProcess) {
  return { pid, began: findBeginning(pid) };
}

async function note(content: object): Promise<void> {
  (await takeDataFolder({ dataFolder, url })).release();
  await writeFile(path.join(dataFolder, "run", `${os.hostname()}.json`), JSON.stringify({ url, ...content }));
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitFor(async () => expect(await isTrue()).toBe(true), { timeout: 15_000, interval: 100 });
}
