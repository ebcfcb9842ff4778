import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideFlags } from "#application/approval/decide-flags.ts";
import { undoDecisions } from "#application/approval/undo-decisions.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { family, headOf, rowFor } from "#tests/factories/families.ts";
import { codesOf, decideAll, flagsOf, insertProgramme, listUnderReview, rescreen, valueOf, versionOf } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

/** One family in decile 4, one that is not padan with Dukcapil, one without a doubt. */
const FAMILIES = [
  family(1, { decile: 4 }),
  family(2, { members: [headOf(2, { dukcapilMatched: false })] }),
  family(3),
];

let database: TestDatabase;
let desk: Desk;
let programmeId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: FAMILIES });
  programmeId = await insertProgramme(desk, "housing", {
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const newList = () => listUnderReview(desk, "housing", { programmeId, rows: FAMILIES.map((household) => rowFor(household)) });

describe("flags of a list", () => {
  it("are stored with their evidence", async () => {
    const [decile] = await flagsOf(desk, await newList());
    expect(decile).toMatchObject({ row: 1, code: "TARGET_DECILE", severity: "review", evidence: { decile: 4 } });
  });
});
