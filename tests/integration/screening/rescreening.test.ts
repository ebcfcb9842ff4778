import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { transactAsSystem } from "#application/context.ts";
import { readRescreening } from "#application/screening/read-rescreening.ts";
import { rescreenOpenLists } from "#application/screening/rescreen-open-lists.ts";
import { rescreenOutdatedLists } from "#application/screening/rescreen-outdated-lists.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { approvedList } from "#tests/factories/approved-list.ts";
import { DESK_NOW, type Desk, openDesk } from "#tests/factories/desk.ts";
import { headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
import { insertProgramme, submitList } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let list: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  const programmeId = await insertProgramme(desk, "housing");
  const [family] = await registerFamilies(desk, { members: [headOf(1)] });
  list = await submitList(desk, "housing", { programmeId, rows: family ? [rowFor(family)] : [] });
});

beforeEach(async () => {
  await desk.owner.query("DELETE FROM pgboss.job");
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const asSystem = (now: Date) => ({ actor: { regencyId: desk.regencyId }, now, requestId: newId() });
const progress = () => readRescreening(desk.as("planner"));

describe("screening in the background", () => {
  it("is shown until every list is done, each counted once", async () => {
    expect(await progress()).toEqual({ ok: true, value: { lists: 1, waiting: 0 } });
    await transactAsSystem(asSystem(DESK_NOW), (context) => rescreenOpenLists(context));
    await transactAsSystem(asSystem(DESK_NOW), (context) => rescreenOpenLists(context));
    expect(await progress()).toEqual({ ok: true, value: { lists: 1, waiting: 1 } });
    await desk.owner.query("UPDATE pgboss.job SET state = 'active'");
    expect(await progress()).toEqual({ ok: true, value: { lists: 1, waiting: 1 } });
    await desk.owner.query("UPDATE pgboss.job SET state = 'completed'");
    expect(await progress()).toEqual({ ok: true, value: { lists: 1, waiting: 0 } });
  });

  it("is not for whoever may not see the policy", async () => {
    expect(await readRescreening(desk.as("housing"))).toEqual({ ok: false, error: { code: "FORBIDDEN" } });
  });
});

describe("a day that passes", () => {
  /** The list was screened on this instant. */
  const screenedAt = (at: string) => desk.owner.query("UPDATE proposal SET screened_at = $2 WHERE id = $1", [list, at]);
  /** In Pontianak, where the regency is, the day begins at 17:00 of the day before in UTC. */
  const cases: [name: string, screened: string, now: string, lists: number][] = [
    ["leaves alone what was screened today", "2026-11-24T01:00:00Z", "2026-11-24T16:59:59Z", 0],
    ["has it screened again on the next day of the regency", "2026-11-24T01:00:00Z", "2026-11-24T17:00:00Z", 1],
    ["counts by the regency's midnight", "2026-11-24T17:00:01Z", "2026-11-24T23:00:00Z", 0],
    ["has it screened again after days without a worker", "2026-11-20T01:00:00Z", "2026-11-24T01:00:00Z", 1],
  ];
  it.each(cases)("%s", async (_name, screened, now, lists) => {
    await screenedAt(screened);
    expect(await transactAsSystem(asSystem(new Date(now)), rescreenOutdatedLists)).toBe(lists);
    const { rows } = await desk.owner.query("SELECT data ->> 'proposalId' AS id FROM pgboss.job");
    expect(rows.map(({ id }) => id)).toEqual(lists === 0 ? [] : [list]);
  });

  it("does not ask twice for a list that waits already, nor where no release says anything", async () => {
    await screenedAt("2026-11-20T01:00:00Z");
    expect(await transactAsSystem(asSystem(DESK_NOW), rescreenOutdatedLists)).toBe(1);
    expect(await transactAsSystem(asSystem(DESK_NOW), rescreenOutdatedLists)).toBe(0);
    await desk.owner.query("DELETE FROM pgboss.job");
    await desk.owner.query("UPDATE release SET state = 'SUPERSEDED' WHERE state = 'ACTIVE'");
    expect(await transactAsSystem(asSystem(DESK_NOW), rescreenOutdatedLists)).toBe(0);
    await desk.owner.query("UPDATE release SET state = 'ACTIVE' WHERE state = 'SUPERSEDED'");
  });

  it("does not touch a decided list", async () => {
    await screenedAt("2026-11-24T01:00:00Z");
    const approved = await approvedList(desk, { rows: 1, amount: null });
    await desk.owner.query("UPDATE proposal SET screened_at = '2026-11-20T01:00:00Z' WHERE id = $1", [approved]);
    expect(await transactAsSystem(asSystem(DESK_NOW), rescreenOutdatedLists)).toBe(0);
  });
});
