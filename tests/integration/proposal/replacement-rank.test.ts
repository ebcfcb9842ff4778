import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { suggestNearest } from "#application/approval/suggest-nearest.ts";
import { transact } from "#application/context.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { suggestReplacements } from "#application/proposal/suggest-replacements.ts";
import type { Household } from "#domain/register/household.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { insertProgramme } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const SUTERA = RegionCode.parse("61.11.01.2001");
const BARE = {
  ownership: "OWN",
  roof: "THATCH",
  wall: "BAMBOO",
  floor: "EARTH",
  lighting: "NONE",
  toilet: "NONE",
} as const;
const SOUND = { ...BARE, lighting: "GRID_900_OR_LESS", toilet: "SEPTIC" } as const;

let database: TestDatabase;
let desk: Desk;
let list: string;
let families: Household[];

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  const programmeId = await insertProgramme(desk, "housing");
  families = await registerFamilies(
    desk,
    { conditions: SOUND },
    { conditions: BARE },
    { conditions: BARE },
    { conditions: BARE, villageCode: "61.11.01.2002" },
    { conditions: BARE, decile: 2 },
  );
  const foodId = await insertProgramme(desk, "social", { code: "PANGAN", benefit: "FOOD_PACKAGE", from: "2024-01-01" });
  await deliver(foodId, families[1], "2024-12-31");
  list = granted(await createProposal(desk.as("housing"), { programmeId, title: "Rumah" })).id;
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

async function deliver(programmeId: string, household: Household | undefined, to: string): Promise<void> {
  await desk.owner.query(
    `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, exclusion_group, fund, household_id,
       beneficiary_key, period_from, period_to, amount, state, origin, created_by_id)
     SELECT regency_id, $2, id, owner_id, 'FOOD_PACKAGE', 'food', 'FOOD_PACKAGE', fund, $3, $3, '2024-01-01', $4, 100000,
       'DELIVERED', 'HISTORY', created_by_id FROM programme WHERE id = $1`,
    [programmeId, newId(), household?.id, to],
  );
}

/** The families in the order in which they would take the place of a row of Sutera, by their place above. */
async function ranked(): Promise<{ family: number; unmet: number; months: number | null; proximity: string }[]> {
  return transact(desk.as("planner"), async (context) => {
    const locked = await lockProposal(context.tx, { regencyId: desk.regencyId, id: list });
    if (locked === null) throw new Error("The list is gone.");
    const nearest = await suggestNearest(context, { list: locked, villageCode: SUTERA, limit: 5 });
    const rows = [{ candidateId: newId(), villageCode: SUTERA }];
    const [suggestion] = (await suggestReplacements(context, { list: locked, rows })).values();
    expect([suggestion?.first, ...(suggestion?.others ?? [])]).toEqual(nearest);
    return nearest.map(({ householdId, rank }) => ({
      family: families.findIndex(({ id }) => id === householdId),
      unmet: rank.unmetNeeds.length,
      months: rank.monthsSinceAid,
      proximity: rank.proximity,
    }));
  });
}

describe("who could take a row's place", () => {
  it("stands where village, decile, unmet needs and months without aid put it, and says so", async () => {
    const [neverHelped, helpedIn2024, sound, poorerElsewhere] = [2, 1, 0, 3];
    const order = await ranked();
    expect(order.map(({ family }) => family)).toEqual([neverHelped, helpedIn2024, sound, 4, poorerElsewhere]);
    const [first, second, third] = order;
    expect(first).toMatchObject({ months: null, proximity: "VILLAGE" });
    expect(second).toMatchObject({ months: 22, unmet: first?.unmet });
    expect(third?.unmet).toBe((first?.unmet ?? 0) - 2);
    expect(order.at(-1)).toMatchObject({ proximity: "DISTRICT" });
  });
});
