import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signOut } from "#application/access/sign-out.ts";
import { undoDecisions } from "#application/approval/undo-decisions.ts";
import type { Request } from "#application/context.ts";
import { watchList } from "#application/proposal/watch-list.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import type { DeskSignal } from "#infrastructure/db/desk-signal.ts";
import { hearDesk } from "#infrastructure/db/hear-desk.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { decideAll, insertProgramme, listUnderReview, versionOf } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmeId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  programmeId = await insertProgramme(desk, "housing", {
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
});
afterAll(async () => {
  await desk.close();
  await closeDatabase();
  await database.drop();
});

async function listOfOne(): Promise<string> {
  const families = await registerFamilies(desk, { decile: 4 });
  return listUnderReview(desk, "housing", { programmeId, rows: families.map((one) => rowFor(one)) });
}

/** Everything heard on the channel from now on; `heard(n)` waits for the n-th. */
async function hearing() {
  const signals: DeskSignal[] = [];
  let resume = () => {};
  const stop = hearDesk((signal) => {
    signals.push(signal);
    resume();
  });
  const heard = async (count: number) => {
    while (signals.length < count) await new Promise<void>((resolve) => (resume = resolve));
    return signals;
  };
  await heard(1); // MISSED: the connection stands
  return { signals, heard, stop };
}

function watch(
  proposalId: string,
  { by = "secondPlanner" as DeskUser, ask = async (): Promise<Request | null> => desk.as(by) } = {},
) {
  const closed = new AbortController();
  const values = watchList({ proposalId, ask, signal: closed.signal, heartbeatMs: 60_000 });
  /** The next change; signs of life are passed over. */
  async function change(): Promise<string | null> {
    for await (const value of { [Symbol.asyncIterator]: () => ({ next: () => values.next() }) }) {
      if (value !== null) return value;
    }
    return null;
  }
  return { change, values, close: () => closed.abort() };
}

describe("a changed list", () => {
  it("is told once at commit: which list, and nothing of what it says", async () => {
    const list = await listOfOne();
    const { heard, stop } = await hearing();
    granted(await decideAll(desk, "planner", list));
    await desk.owner.query("SELECT pg_notify('desk', $1)", [JSON.stringify({ kind: "MISSED" })]);
    const signals = await heard(3);
    stop();
    expect(signals.slice(1)).toEqual([
      { kind: "LIST", regencyId: desk.regencyId, proposalId: list },
      { kind: "MISSED" },
    ]);
  });

  it("is told to nobody when the transaction fails", async () => {
    const list = await listOfOne();
    const { heard, stop } = await hearing();
    await desk.owner.query("BEGIN");
    await desk.owner.query("UPDATE proposal SET version = version + 1 WHERE id = $1", [list]);
    await desk.owner.query("ROLLBACK");
    await desk.owner.query("SELECT pg_notify('desk', $1)", [JSON.stringify({ kind: "MISSED" })]);
    const signals = await heard(2);
    stop();
    expect(signals.map(({ kind }) => kind)).toEqual(["MISSED", "MISSED"]);
  });
});

describe("whoever has a list open", () => {
  it("hears how it stands, and again after every step of somebody else", async () => {
    const list = await listOfOne();
    const { change, close } = watch(list);
    const version = await versionOf(desk, list);
    expect(await change()).toMatch(new RegExp(`^${version}\\.`));
    const { batchId } = granted(await decideAll(desk, "planner", list));
    expect(await change()).toMatch(new RegExp(`^${version + 1}\\.`));
    granted(await undoDecisions(desk.as("planner"), { proposalId: list, what: { batchId } }));
    expect(await change()).toMatch(new RegExp(`^${version + 2}\\.`));
    close();
    expect(await change()).toBeNull();
  });

  it("hears what happened while the listening connection was cut", async () => {
    const list = await listOfOne();
    const { change, close } = watch(list);
    await change();
    await desk.owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN desk' AND datname = current_database()",
    );
    granted(await decideAll(desk, "planner", list));
    expect(await change()).not.toBeNull();
    close();
  });

  it("hears nothing of other lists", async () => {
    const [list, other] = [await listOfOne(), await listOfOne()];
    const { change, close } = watch(list);
    await change();
    granted(await decideAll(desk, "planner", other));
    granted(await decideAll(desk, "planner", list));
    expect(await change()).toMatch(new RegExp(`^${await versionOf(desk, list)}\\.`));
    close();
  });

  it("hears no more once signed out, in every tab", async () => {
    const list = await listOfOne();
    const { change } = watch(list);
    await change();
    await signOut(desk.as("planner"));
    await signOut(desk.as("secondPlanner"));
    expect(await change()).toBeNull();
  });

  it("hears no more once the account may not read the list any more", async () => {
    const list = await listOfOne();
    let who: DeskUser | null = "housing";
    const { change } = watch(list, { ask: async () => (who === null ? null : desk.as(who)) });
    await change();
    who = "social";
    granted(await decideAll(desk, "planner", list));
    expect(await change()).toBeNull();
    who = null;
    expect(await watch(list, { ask: async () => null }).change()).toBeNull();
  });
});
