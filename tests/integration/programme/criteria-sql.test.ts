import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Criteria } from "#domain/programme/criteria.ts";
import { evaluateCriteria, livingMembers, type Truth } from "#domain/programme/evaluate-criteria.ts";
import type { Household } from "#domain/register/household.ts";
import type { Person } from "#domain/register/person.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { criteriaSql, registerSql } from "#infrastructure/db/criteria-sql.ts";
import { Prisma } from "#infrastructure/db/generated/client.ts";
import { countCriteria } from "#infrastructure/db/load/count-criteria.ts";
import { type Tx, withTenant } from "#infrastructure/db/with-tenant.ts";
import { criteriaArbitrary, householdArbitrary } from "#tests/factories/arbitrary-household.ts";
import { insertActiveRelease, insertHouseholds } from "#tests/factories/stored-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const REGENCY = "61.11";
const STARTS_ON = isoDate("2027-02-28");
const HOUSEHOLDS = 250;

let database: TestDatabase;
let households: Household[];

beforeAll(async () => {
  database = await createTestDatabase();
  households = fc.sample(householdArbitrary(), { numRuns: HOUSEHOLDS, seed: 20261124 });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("INSERT INTO regency (id, name) VALUES ($1, 'Kabupaten Contoh')", [REGENCY]);
  const releaseId = await insertActiveRelease(owner, REGENCY);
  await insertHouseholds(owner, { regencyId: REGENCY, releaseId, households });
  await owner.end();
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

describe("criteria asked of the database", () => {
  it("answer for every household what the domain answers, unknown included", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary(), async (criteria) => {
        const expected = active().map((household) => [household.id, truthOf(criteria, household)] as const);
        expect(await asTenant((tx) => answersOf(tx, criteria))).toEqual(new Map(expected));
      }),
      { numRuns: 80, seed: 7 },
    );
  });

  it("are counted in one query as the domain would count them", async () => {
    const criteria = Criteria.parse({
      all: [
        { field: "decile", op: "<=", value: 2 },
        { field: "toilet", op: "in", value: ["NO_SEPTIC", "SHARED", "NONE"] },
        {
          any: [{ someMember: { field: "age", op: "<=", value: 6 } }, { field: "stuntingRisk", op: "=", value: true }],
        },
      ],
    });
    const truths = active().map((household) => truthOf(criteria, household));
    const count = await asTenant((tx) =>
      countCriteria(tx, { regencyId: REGENCY, area: [], criteria, startsOn: STARTS_ON }),
    );
    expect(count).toMatchObject({
      counted: "HOUSEHOLD",
      total: truths.length,
      eligible: truths.filter((truth) => truth === "TRUE").length,
      unknown: truths.filter((truth) => truth === "UNKNOWN").length,
    });
    expect(count.parts.map(({ path }) => path)).toEqual(["0", "1", "2", "2.0", "2.1"]);
    expect(count.parts.find(({ path }) => path === "2")?.eligible).toBe(count.eligible);
    expect(count.parts[0]?.eligible).toBeGreaterThan(count.parts[1]?.eligible ?? 0);
  });

  it("look only at the programme's area, by whole segments of the code", async () => {
    const inOne = active().filter(({ villageCode }) => villageCode === "61.11.01.2001");
    const count = (area: string[]) =>
      asTenant((tx) => countCriteria(tx, { regencyId: REGENCY, area, criteria: { all: [] }, startsOn: STARTS_ON }));
    expect((await count(["61.11.01.2001"])).total).toBe(inOne.length);
    expect((await count(["61.11.01", "61.11.02"])).total).toBe((await count([])).total);
    expect((await count(["61.1"])).total).toBe(0);
  });

  it("count people where they ask about the person a row names", async () => {
    const criteria = Criteria.parse({ proposedMember: { field: "age", op: "<", value: 18 } });
    const truths = active().flatMap((household) =>
      livingMembers(household).map((proposed) => truthOf(criteria, household, proposed)),
    );
    const count = await asTenant((tx) =>
      countCriteria(tx, { regencyId: REGENCY, area: [], criteria, startsOn: STARTS_ON }),
    );
    expect(count).toMatchObject({
      counted: "PERSON",
      total: truths.length,
      eligible: truths.filter((truth) => truth === "TRUE").length,
      unknown: truths.filter((truth) => truth === "UNKNOWN").length,
    });
  });
});

function active(): Household[] {
  return households.filter(({ status }) => status === "ACTIVE");
}

function truthOf(criteria: Criteria, household: Household, proposed: Person | null = null): Truth {
  return evaluateCriteria(criteria, { household, proposed, startsOn: STARTS_ON }).truth;
}

function asTenant<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return withTenant({ regencyId: REGENCY, organisationIds: [], scope: "own" }, work);
}

async function answersOf(tx: Tx, criteria: Criteria): Promise<Map<string, Truth>> {
  const rows = await tx.$queryRaw<{ household_id: string; fits: boolean | null }[]>(
    Prisma.sql`WITH register AS (${registerSql({ regencyId: REGENCY, area: [] })})
      SELECT household_id, ${criteriaSql(criteria, { startsOn: STARTS_ON, proposed: null })} AS fits FROM register`,
  );
  return new Map(rows.map(({ household_id, fits }) => [household_id, fromSql(fits)]));
}

function fromSql(fits: boolean | null): Truth {
  if (fits === null) return "UNKNOWN";
  return fits ? "TRUE" : "FALSE";
}
