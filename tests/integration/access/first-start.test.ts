import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setPassword } from "#application/access/set-password.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { granted } from "#tests/factories/granted.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";
import { enter, occasion, PASSWORD } from "./people.ts";

const run = promisify(execFile);

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await closeDatabase();
  await owner.end();
});

/** Runs the command line as the launcher does; answers with its code and all it said. */
async function sasar(args: string[], settings: Record<string, string> = {}) {
  const env = { ...process.env, SASAR_DEMO: "0", SASAR_URL: "https://sasar.example.go.id", ...settings };
  try {
    const { stdout } = await run(process.execPath, ["src/cli/sasar.ts", ...args], { env });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

const tokenIn = (said: string) => /https:\/\/sasar\.example\.go\.id\/link\/([\w-]{43})/.exec(said)?.[1] ?? "";

test("a new database gets the regency that is asked for, and a link for its first administrator", async () => {
  expect(await sasar(["bootstrap"], { SASAR_REGENCY: "99.99" })).toMatchObject({
    code: 1,
    said: expect.stringContaining("99.99"),
  });
  const first = await sasar(["bootstrap"], { SASAR_REGENCY: "61.11" });
  expect(first.said).toContain("Kabupaten Kayong Utara has no administrator yet");
  const { rows } = await owner.query(
    "SELECT r.id, count(v.*)::int AS villages FROM regency r JOIN village v ON v.regency_id = r.id GROUP BY 1",
  );
  expect(rows).toEqual([{ id: "61.11", villages: 43 }]);
});

test("each start prints a new link until somebody takes it up; another regency is never added", async () => {
  const before = tokenIn((await sasar(["bootstrap"])).said);
  const now = tokenIn((await sasar(["bootstrap"], { SASAR_REGENCY: "32.04", SASAR_DEMO: "1" })).said);
  const person = { name: "Yudi Pranata", email: "yudi@diskominfo.example.id" };
  expect(await setPassword({ token: before, password: PASSWORD, person }, occasion())).toMatchObject({
    error: { code: "LINK_GONE" },
  });
  granted(await setPassword({ token: now, password: PASSWORD, person }, { ...occasion(), now: new Date() }));
  expect((await sasar(["bootstrap"])).said.trim()).toBe("");
  expect((await enter(person.email)).ok).toBe(true);
  expect((await owner.query("SELECT FROM regency")).rowCount).toBe(1);
});

test("create-admin prints a link, and says what it needs", async () => {
  const made = await sasar(["create-admin", "--name", "Ibu Cadangan", "--email", "Cadangan@diskominfo.example.id"]);
  expect(made.code).toBe(0);
  granted(await setPassword({ token: tokenIn(made.said), password: PASSWORD }, { ...occasion(), now: new Date() }));
  expect((await enter("cadangan@diskominfo.example.id")).ok).toBe(true);
  expect(await sasar(["create-admin", "--name", "X"])).toMatchObject({
    code: 2,
    said: expect.stringContaining("--email"),
  });
  expect(
    await sasar(["create-admin", "--name", "Ibu Cadangan", "--email", "a@b.example", "--regency", "32.04"]),
  ).toMatchObject({
    code: 2,
    said: expect.stringContaining("--regency"),
  });
  expect((await sasar(["create-admin", "--help"])).said).toContain("Usage: sasar create-admin");
});
