import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { largeListUnderReview } from "#tests/factories/large-list.ts";
import { flagsOf, rescreen } from "#tests/factories/lists.ts";
import { countingQueries } from "#tests/setup/counting-queries.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

/** All rows are matched anew too: the register has changed. */
async function queriesOfScreening(proposalId: string): Promise<number> {
  await rescreen(desk, proposalId);
  await desk.owner.query("UPDATE candidate SET matched_by = NULL WHERE proposal_id = $1", [proposalId]);
  return countingQueries(() => rescreen(desk, proposalId));
}

it("a list is matched and screened in as many queries with 2,000 rows as with 10", { timeout: 300_000 }, async () => {
  const list = await largeListUnderReview(desk, { rows: 2_000, everyNth: 2 });
  const long = await queriesOfScreening(list);
  expect((await flagsOf(desk, list)).length).toBeGreaterThanOrEqual(1_000);
  await desk.owner.query("UPDATE candidate SET state = 'REMOVED' WHERE proposal_id = $1 AND row > 10", [list]);
  const short = await queriesOfScreening(list);
  expect((await flagsOf(desk, list)).length).toBeLessThanOrEqual(50);
  expect(long).toBe(short);
});
