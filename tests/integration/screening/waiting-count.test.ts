import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Context, type SystemAuthor, transactAsSystem } from "#application/context.ts";
import { countWaiting } from "#application/screening/count-waiting.ts";
import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import { Programme } from "#domain/programme/programme.ts";
import type { Household } from "#domain/register/household.ts";
import { DEFAULT_POLICY } from "#domain/screening/default-policy.ts";
import { mergePolicy, PolicyPatch } from "#domain/screening/policy.ts";
import { countByDecile, waitingHouseholds } from "#domain/screening/waiting-household.ts";
import { isoDate } from "#domain/shared/date.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { loadAid } from "#infrastructure/db/load/load-aid.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import { loadVerifications } from "#infrastructure/db/load/load-verifications.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { newId } from "#infrastructure/id.ts";
import { criteriaArbitrary, householdArbitrary } from "#tests/factories/arbitrary-household.ts";
import { DESK_NOW, type Desk, openDesk } from "#tests/factories/desk.ts";
import { rowFor } from "#tests/factories/families.ts";
import { insertProgramme, submitList } from "#tests/factories/lists.ts";
import { insertHouseholds } from "#tests/factories/stored-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const HOUSEHOLDS = 220;
const SEED = 20261124;
const BENEFITS = ["HOUSE_REPAIR", "CASH_TRANSFER", "SCHOLARSHIP", "EMERGENCY"] as const;

let database: TestDatabase;
let desk: Desk;
let households: Household[];
let list: string;
let listed: ReadonlySet<HouseholdId>;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  households = fc.sample(householdArbitrary(), { numRuns: HOUSEHOLDS, seed: SEED });
  await insertHouseholds(desk.owner, { regencyId: desk.regencyId, releaseId: desk.releaseId, households });
  await helpSome();
  await visitSome();
  const programmeId = await insertProgramme(desk, "housing", { code: "RUMAH" });
  list = await submitList(desk, "housing", { programmeId, rows: households.slice(0, 12).map((one) => rowFor(one)) });
  const other = await insertProgramme(desk, "social", { code: "RUMAH-LAIN" });
  await submitList(desk, "social", { programmeId: other, rows: households.slice(8, 20).map((one) => rowFor(one)) });
  listed = await householdsOf(list);
}, 120_000);

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

/** Aid of several needs and states; some of it follows a person who is counted in another household now. */
async function helpSome(): Promise<void> {
  const programmeId = await insertProgramme(desk, "social", { code: "LAMA" });
  const states = ["DELIVERED", "COMMITTED", "CANCELLED"];
  for (const [at, household] of households.entries()) {
    if (at % 4 !== 0) continue;
    const benefit = BENEFITS[(at / 4) % BENEFITS.length] ?? "HOUSE_REPAIR";
    const [moved] = households[(at + 7) % households.length]?.members ?? [];
    const personId = at % 12 === 0 ? (moved?.id ?? null) : null;
    await desk.owner.query(
      `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, fund, household_id, person_id, beneficiary_key,
         period_from, period_to, amount, state, origin, created_by_id)
       SELECT regency_id, $2, id, owner_id, $3, $4, fund, $5, $6, $5, '2024-01-01', '2024-12-31', 1, $7, 'HISTORY', created_by_id
       FROM programme WHERE id = $1`,
      [programmeId, newId(), benefit, BENEFIT_TERMS[benefit].need, household.id, personId, states[(at / 4) % 3]],
    );
  }
}

/** Two visits on one day, one tomorrow, one asked for and not made. */
async function visitSome(): Promise<void> {
  const visits = [
    ["NOT_ELIGIBLE", "2026-05-01", "DONE"],
    ["ELIGIBLE", "2026-05-01", "DONE"],
    ["NOT_ELIGIBLE", "2026-11-25", "DONE"],
    ["NOT_FOUND", "2026-06-01", "DONE"],
  ];
  for (const [at, household] of households.entries()) {
    if (at % 3 !== 0) continue;
    for (const [result, date, state] of [visits[at % 4], visits[(at + 1) % 4]].filter((one) => one !== undefined)) {
      await desk.owner.query(
        `INSERT INTO verification (regency_id, id, household_id, state, requested_by_id, date, result, recorded_by_id, recorded_at)
         SELECT $1, $2, $3, $4, id, $5, $6, id, clock_timestamp() FROM app_user WHERE regency_id = $1 LIMIT 1`,
        [desk.regencyId, newId(), household.id, state, date, result],
      );
    }
  }
}

async function householdsOf(proposalId: string): Promise<Set<HouseholdId>> {
  const { rows } = await desk.owner.query<{ household_id: string }>(
    "SELECT DISTINCT household_id FROM candidate WHERE proposal_id = $1 AND match_kind IN ('CERTAIN', 'HOUSEHOLD_ONLY')",
    [proposalId],
  );
  return new Set(rows.map(({ household_id }) => HouseholdId.parse(household_id)));
}

function asSystem<T>(work: (context: Context<SystemAuthor>) => Promise<T>): Promise<T> {
  const request = { actor: { regencyId: desk.regencyId }, now: DESK_NOW, requestId: newId() };
  return transactAsSystem(request, (context) => withScreeningScope(context.tx, () => work(context)));
}

const programmes = fc.record({
  benefit: fc.constantFrom(...BENEFITS),
  criteria: fc.oneof({ weight: 1, arbitrary: fc.constant({ all: [] }) }, { weight: 3, arbitrary: criteriaArbitrary() }),
  area: fc.constantFrom([], ["61.11.01"], ["61.11.01.2001", "61.11.02"]),
});
const severity = fc.constantFrom("block", "review", "info", "off");
const policies = fc.record({
  severities: fc.record(
    { TARGET_DECEASED: severity, TARGET_EXCLUDED_OCCUPATION: severity, TARGET_VERIFICATION_FAILED: severity },
    { requiredKeys: [] },
  ),
  receipts: fc.constantFrom({}, { BPUM: "CASH_TRANSFER" }, { PKH: null }),
});

describe("who waits for a programme", () => {
  it("is counted by the database as the domain finds them one by one", { timeout: 240_000 }, async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(programmes, policies, async (terms, patch) => {
        const programme = Programme.parse({
          id: "p",
          code: "P",
          owner: { code: "PERKIM", kind: "OPD" },
          fund: "APBD",
          unit: BENEFIT_TERMS[terms.benefit].key ?? "HOUSEHOLD",
          period: { from: "2027-02-28", to: "2027-12-31" },
          quota: null,
          budget: null,
          amount: null,
          fundPurpose: null,
          ...terms,
        });
        const policy = mergePolicy(DEFAULT_POLICY, PolicyPatch.parse(patch));
        const [counted, found] = await asSystem(async (context) => {
          const asked = { proposalId: list, programme, policy, belowDecile: 11 };
          return [await countWaiting(context, asked), await findOneByOne(context, { programme, policy })] as const;
        });
        expect(new Map([...counted].sort())).toEqual(new Map([...found].sort()));
        seen += [...found.values()].reduce((sum, count) => sum + count, 0);
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(seen).toBeGreaterThan(500);
  });
});

async function findOneByOne(
  { tx, today }: Context<SystemAuthor>,
  { programme, policy }: { programme: Programme; policy: typeof DEFAULT_POLICY },
) {
  const { regencyId } = desk;
  const ids = households.map(({ id }) => id);
  const all = await loadHouseholds(tx, { regencyId, ids });
  const personIds = [...all.values()].flatMap(({ members }) => members.map(({ id }) => id));
  const assistance = await loadAid(tx, { regencyId, householdIds: ids, personIds, exceptProposalId: null });
  const waiting = waitingHouseholds(all.values(), {
    today,
    policy,
    programme,
    release: { source: "P3KE", date: isoDate("2024-06-30") },
    proposalId: null,
    assistance: assistance.filter(({ proposalId, state }) => state !== "PENDING" || proposalId !== list),
    verifications: await loadVerifications(tx, { regencyId, householdIds: ids }),
  });
  return countByDecile(waiting, listed);
}
