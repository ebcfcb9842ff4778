import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { transact } from "#application/context.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { openMatchRegister } from "#infrastructure/matching/match-registers.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { family } from "#tests/factories/families.ts";
import { insertHouseholds } from "#tests/factories/stored-register.ts";
import { untilSomebodyWaits } from "#tests/factories/until-somebody-waits.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: [family(1)] });
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const open = () => transact(desk.as("planner"), ({ tx }) => openMatchRegister(tx, desk.regencyId));

it("a register that changed while it was read is read again: it says of what state it is", async () => {
  const { regencyId, releaseId } = desk;
  const loader = new Client({ connectionString: database.ownerUrl });
  await loader.connect();
  await loader.query("BEGIN; LOCK TABLE person_record IN ACCESS EXCLUSIVE MODE");
  await insertHouseholds(loader, { regencyId, releaseId, households: [family(2)] });
  const opening = open();
  await untilSomebodyWaits(desk.owner);
  await loader.query("COMMIT");
  await loader.end();
  const register = await opening;
  expect(register.index.register.people).toBe(2);
  expect(register.basis).toBe((await open()).basis);
});
