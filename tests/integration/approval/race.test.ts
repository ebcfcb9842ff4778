import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Household } from "#domain/register/household.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { approve, decideAll, insertProgramme, listUnderReview, owedFlagsOf, rescreen } from "#tests/factories/lists.ts";
import { untilSomebodyWaits } from "#tests/factories/until-somebody-waits.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

/** `npm run soak` repeats it often enough to meet the rare interleavings. */
const REPEATS = process.env.SOAK === "1" ? 1000 : 100;

let database: TestDatabase;
let desk: Desk;
let programmes: { housing: string; social: string };

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  programmes = {
    housing: await insertProgramme(desk, "housing"),
    social: await insertProgramme(desk, "social"),
  };
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

async function newFamily(): Promise<Household> {
  const [household] = await registerFamilies(desk, {});
  if (!household) throw new Error("a family wanted");
  return household;
}

type Owner = keyof typeof programmes;

function listNaming(household: Household, owner: Owner): Promise<string> {
  return listUnderReview(desk, owner, { programmeId: programmes[owner], rows: [rowFor(household)] });
}

/** Two departments ask for one family; the planner has read both and keeps both, so that nothing but the other is in the way. */
async function twoListsFor(household: Household): Promise<[string, string]> {
  const lists: [string, string] = [await listNaming(household, "housing"), await listNaming(household, "social")];
  for (const list of lists) {
    await rescreen(desk, list);
    granted(await decideAll(desk, "planner", list, { reason: "Dibahas bersama, menunggu yang lebih dulu" }));
  }
  return lists;
}

async function commitmentsFor({ id }: Household): Promise<number> {
  const { rows } = await desk.owner.query("SELECT FROM assistance WHERE household_id = $1 AND state = 'COMMITTED'", [
    id,
  ]);
  return rows.length;
}

describe("two lists approved at the same moment", () => {
  it(
    `have one winner, and the other is told who and why (${REPEATS} times)`,
    async () => {
      for (let turn = 0; turn < REPEATS; turn += 1) {
        const household = await newFamily();
        const lists = await twoListsFor(household);
        const results = await Promise.all(lists.map((list) => approve(desk, "secondPlanner", list)));
        const loser = results.findIndex(({ ok }) => !ok);
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect(results[loser]).toMatchObject({
          ok: false,
          error: {
            code: "FLAGS_OPEN",
            params: {
              count: 1,
              overlaps: 1,
              organisation: loser === 0 ? "Kantor DINSOS" : "Kantor PERKIM",
              programme: loser === 0 ? "DINSOS-RUMAH" : "PERKIM-RUMAH",
            },
          },
        });
        expect(await owedFlagsOf(desk, lists[loser] ?? "")).toMatchObject([
          {
            code: "OVERLAP_COMMITTED",
            evidence: { other: { organisation: loser === 0 ? "DINSOS" : "PERKIM", need: "house", state: "COMMITTED" } },
          },
        ]);
        expect(await commitmentsFor(household)).toBe(1);
      }
    },
    REPEATS * 10_000,
  );
});

describe("without the queue", () => {
  it("the constraint alone lets one of two transactions commit", async () => {
    const clients = await Promise.all([connect(), connect()]);
    for (let turn = 0; turn < REPEATS; turn += 1) {
      const household = await newFamily();
      const answers = await Promise.all(
        clients.map((client) => insertCommitment(client, household).catch((error: { code: string }) => error.code)),
      );
      expect(answers.filter((answer) => answer === "INSERTED")).toHaveLength(1);
      expect(["23P01", "40P01"]).toContain(answers.find((answer) => answer !== "INSERTED"));
      expect(await commitmentsFor(household)).toBe(1);
    }
    await Promise.all(clients.map((client) => client.end()));
  });

  it("an approval that only the constraint stopped names who was faster", async () => {
    const household = await newFamily();
    const list = await listNaming(household, "housing");
    const other = await connect();
    await other.query("BEGIN");
    await insertCommitment(other, household);
    const approval = approve(desk, "planner", list);
    await untilSomebodyWaits(desk.owner);
    await other.query("COMMIT");
    await other.end();
    expect(await approval).toMatchObject({
      ok: false,
      error: { code: "OVERLAP_RACE", params: { count: 1, organisation: "Kantor DINSOS" } },
    });
    expect(await owedFlagsOf(desk, list)).toMatchObject([{ code: "OVERLAP_COMMITTED" }]);
  });
});

describe("two transactions that wait for each other", () => {
  it("end with an answer for the approval, not with an error", async () => {
    const [first, second] = await registerFamilies(desk, {}, {});
    if (!first || !second) throw new Error("two families wanted");
    const rows = [rowFor(first), rowFor(second)];
    const list = await listUnderReview(desk, "housing", { programmeId: programmes.housing, rows });
    const other = await connect();
    await other.query("BEGIN");
    await insertCommitment(other, second);
    const approval = approve(desk, "planner", list);
    await untilSomebodyWaits(desk.owner);
    await insertCommitment(other, first);
    await other.query("COMMIT");
    await other.end();
    expect(await approval).toMatchObject({ ok: false, error: { code: "OVERLAP_RACE" } });
    expect([await commitmentsFor(first), await commitmentsFor(second)]).toEqual([1, 1]);
  });
});

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  return client;
}

/** What approval writes for a family on the social office's programme, past every check of the application. */
async function insertCommitment(client: Client, { id }: Household): Promise<"INSERTED"> {
  await client.query(
    `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, exclusion_group, fund, household_id,
       beneficiary_key, period_from, period_to, exclusion_window, amount, state, origin, created_by_id)
     SELECT regency_id, $3, id, owner_id, benefit, need, 'HOUSE_REPAIR', fund, $2, $2, period_from, period_to,
       '[2027-01-01,2037-06-30]', amount, 'COMMITTED', 'APPROVAL', created_by_id
     FROM programme WHERE id = $1`,
    [programmes.social, id, newId()],
  );
  return "INSERTED";
}
