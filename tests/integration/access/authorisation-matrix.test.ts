import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { can, holds } from "#domain/access/can.ts";
import { Role } from "#domain/access/role.ts";
import { sessionCookie } from "#infrastructure/auth/session-cookie.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { dataFolder } from "#infrastructure/paths.ts";
import { DESK_NOW } from "#tests/factories/desk.ts";
import { asRequest, Interrupt } from "#tests/setup/next-edge.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";
import { type Guarded, MATRIX, type Prepared } from "./authorisation-matrix.ts";
import { listEndpoints, listHiddenActions, listPages } from "./endpoints.ts";
import { OWNERS, type Owner, openWorld, PEOPLE, type World } from "./world.ts";

vi.mock("next/headers", async () => (await import("#tests/setup/next-edge.ts")).headersModule);
vi.mock("next/navigation", async () => (await import("#tests/setup/next-edge.ts")).navigationModule);
vi.mock("next-intl/server", async () => (await import("#tests/setup/next-edge.ts")).intlModule);
vi.mock("next/cache", async () => (await import("#tests/setup/next-edge.ts")).cacheModule);

const endpoints = await listEndpoints();
const lines = Object.entries(MATRIX).flatMap(([key, line]) => ("open" in line ? [] : [{ key, ...line }]));

/** On whose things a line is tried. */
const TRIED_ON: Readonly<Record<Guarded["of"], readonly Owner[]>> = {
  owner: OWNERS,
  regency: ["housing", "elsewhere"],
  self: ["housing"],
};

let world: World;
let settled: unknown = null;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: DESK_NOW });
  const database = await createTestDatabase();
  process.env.SASAR_DATA_DIR = await mkdtemp(path.join(tmpdir(), "sasar-matrix-"));
  world = await openWorld(database.ownerUrl);
});
afterAll(async () => {
  vi.useRealTimers();
  await closeDatabase();
  await world.close();
  await rm(dataFolder(), { recursive: true });
});

describe("the matrix", () => {
  test("has a line for every action, loader and route, and none for what is gone", () => {
    expect(endpoints.map(({ key }) => key).toSorted()).toEqual(Object.keys(MATRIX).toSorted());
  });

  test("sees every action: none hides inside a component", async () => {
    expect(await listHiddenActions()).toEqual([]);
  });

  test("covers the pages: each loads through a loader, or asks who is there itself", async () => {
    expect((await listPages()).filter(({ asksWho }) => !asksWho)).toEqual([]);
  });
});

describe.each(lines)("$key", (line) => {
  const owners = TRIED_ON[line.of];
  const letIn = new Set<string>();

  describe.each(owners)("on what belongs to %s", (owner) => {
    let ready: Prepared | null = null;

    test.each(Role.options)("%s", async (role) => {
      const { actor } = world.here.as(PEOPLE[role]);
      ready ??= await prepare(line, owner);
      const allowed = isAllowed(line, { role, owner, prepared: ready });
      const before = await settledState();
      const outcome = await outcomeOf(ready.call, await cookieOf(actor));
      if (allowed) {
        ready = null;
        settled = null;
        expect(outcome.kind, outcome.said).not.toBe("refused");
        expect(outcome.kind, outcome.said).not.toBe("signed out");
        expect(outcome.said, "the line's input is not what the action takes").not.toBe("INVALID_INPUT");
        letIn.add(role);
        return;
      }
      const tellsNothing = "nothing" in line && outcome.kind === "done";
      if (tellsNothing) expect(outcome.value).toEqual(line.nothing);
      else expect(outcome.kind, outcome.said).toBe("refused");
      expect(await fingerprint()).toEqual(before);
    });
  });

  test("lets somebody in: the refusals above are not all there is", () => {
    expect(letIn.size).toBeGreaterThan(0);
  });

  test("is closed to nobody in particular and to a session that has ended", async () => {
    const { call } = await prepare(line, "housing");
    const ended = await Promise.all(Role.options.map((role) => cookieOf(world.here.as(PEOPLE[role]).actor, 99)));
    const before = await settledState();
    for (const cookie of [null, ...ended]) {
      expect(await outcomeOf(call, cookie)).toMatchObject({ kind: "signed out" });
    }
    expect(await fingerprint()).toEqual(before);
  });
});

function isAllowed(
  { permission, of }: Guarded,
  { role, owner, prepared }: { role: Role; owner: Owner; prepared: Prepared },
): boolean {
  if (permission === null) return true;
  if (of === "self") return holds(role, permission);
  const { regencyId, ...rest } = world.resourceOf(owner);
  const resource = prepared.resource ?? (of === "regency" ? { regencyId } : { regencyId, ...rest });
  return can(world.here.as(PEOPLE[role]).actor, permission, resource);
}

type Who = { regencyId: string; userId: string };

/** The cookie of a session that has just begun; with another version than the account's it is one that has ended. */
async function cookieOf({ regencyId, userId }: Who, version = 1): Promise<[string, string]> {
  const startedAt = Math.floor(Date.now() / 1000);
  const { name, value } = await sessionCookie({ regencyId, userId, version, startedAt });
  return [name, value];
}

/** `declined`: let in, and refused for a reason of its own (a wrong password, a list in another state). */
type Outcome = { kind: "done" | "declined" | "refused" | "signed out"; said: string; value?: unknown };

async function outcomeOf(call: () => Promise<unknown>, cookie: [string, string] | null): Promise<Outcome> {
  try {
    const { value } = await asRequest({ cookies: cookie ? [cookie] : [] }, call);
    return value instanceof Response ? outcomeOfResponse(value) : outcomeOfValue(value);
  } catch (error) {
    if (!(error instanceof Interrupt)) throw error;
    if (error.kind !== "redirect") return { kind: "refused", said: error.message };
    return { kind: error.to?.startsWith("/sign-in") ? "signed out" : "done", said: error.message };
  }
}

function outcomeOfResponse({ status }: Response): Outcome {
  const said = `status ${status}`;
  if (status === 401) return { kind: "signed out", said };
  if (status === 403 || status === 404) return { kind: "refused", said };
  return { kind: status < 400 ? "done" : "declined", said };
}

function outcomeOfValue(value: unknown): Outcome {
  const code = refusalOf(value);
  if (code === null) return { kind: "done", said: "", value };
  if (code === "SIGNED_OUT") return { kind: "signed out", said: code };
  return { kind: code === "FORBIDDEN" || code === "NOT_FOUND" ? "refused" : "declined", said: code };
}

/** The code of `{ ok: false, error: { code } }`, or of an error that is answered bare. */
function refusalOf(value: unknown): string | null {
  const { ok, error, code } = Object(value) as { ok?: boolean; error?: { code: string }; code?: unknown };
  if (ok === false) return error?.code ?? "without a code";
  return ok === undefined && typeof code === "string" && /^[A-Z_]+$/.test(code) ? code : null;
}

async function prepare(line: Guarded, owner: Owner): Promise<Prepared> {
  settled = null;
  return line.prepare(world, owner);
}

/** The state of the database, taken anew only after something may have been written: refused calls write nothing. */
async function settledState(): Promise<unknown> {
  settled ??= await fingerprint();
  return settled;
}

/** Everything the database holds of both regencies, as one number a table: equal before and after means nothing was written. */
async function fingerprint(): Promise<unknown> {
  const { owner } = world.here;
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'sign_in_throttle' ORDER BY 1`,
  );
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) AS sum FROM "${name}" t`,
  );
  return (await owner.query(sums.join(" UNION ALL "))).rows;
}
