import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRuntime } from "#infrastructure/runtime.ts";
import { ensureSecrets } from "#infrastructure/secrets.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "sasar data "));
});

afterEach(() => rm(folder, { recursive: true }));

describe("the secrets of a data folder", () => {
  it("are made once, and only its owner may read them", async () => {
    const first = await ensureSecrets(folder);
    expect(await ensureSecrets(folder)).toEqual(first);
    expect((await stat(path.join(folder, "secrets.json"))).mode & 0o777).toBe(0o600);
  });

  it("are the same for two processes that begin at the same moment", async () => {
    const [first, second] = await Promise.all([ensureSecrets(folder), ensureSecrets(folder)]);
    expect(first).toEqual(second);
  });

  it("are never made anew over a damaged file", async () => {
    await writeFile(path.join(folder, "secrets.json"), "{");
    await expect(ensureSecrets(folder)).rejects.toThrow(/damaged.*backup/);
    expect(await readFile(path.join(folder, "secrets.json"), "utf8")).toBe("{");
  });
});

describe("the settings every process runs with", () => {
  it("are completed from what a person gave", async () => {
    const { ownerUrl, runtimeUrl } = await createTestDatabase();
    const given = { DATABASE_URL: ownerUrl, DATABASE_RUNTIME_URL: runtimeUrl, SASAR_DATA_DIR: folder, PORT: "3100" };
    const { variables, embedded } = await openRuntime(given);
    expect(embedded).toBeNull();
    expect(variables).toMatchObject({
      DATABASE_URL: ownerUrl,
      DATABASE_RUNTIME_URL: runtimeUrl,
      SASAR_DATA_DIR: folder,
      SASAR_URL: "http://localhost:3100",
      SASAR_DEMO: "0",
    });
    expect(JSON.parse(variables.SASAR_KEYS ?? "")).toMatchObject({ active: "k1" });
  });

  it("keep the keys and the secret that a person gave", async () => {
    const { ownerUrl, runtimeUrl } = await createTestDatabase();
    const key = Buffer.alloc(32, 7).toString("base64");
    const keys = { active: "k7", keys: { k7: key }, index: key };
    const { variables } = await openRuntime({
      DATABASE_URL: ownerUrl,
      DATABASE_RUNTIME_URL: runtimeUrl,
      SASAR_DATA_DIR: folder,
      SASAR_KEYS: JSON.stringify(keys),
      SASAR_AUTH_SECRET: "a secret of at least 32 characters",
    });
    expect(JSON.parse(variables.SASAR_KEYS ?? "")).toEqual(keys);
    expect(variables.SASAR_AUTH_SECRET).toBe("a secret of at least 32 characters");
  });

  it("refuse a database that does not answer, without repeating its password", async () => {
    const given = { DATABASE_URL: "postgresql://postgres:hunter2@127.0.0.1:9/sasar", SASAR_DATA_DIR: folder };
    const refusal = await openRuntime(given).catch((error: Error) => error.message);
    expect(refusal).toMatch(/The database in DATABASE_URL does not open: .*ECONNREFUSED/);
    expect(refusal).not.toMatch("hunter2");
  });
});
