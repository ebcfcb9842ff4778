import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideFlags } from "#application/approval/decide-flags.ts";
import { deliverList } from "#application/assistance/deliver-list.ts";
import { readFigures } from "#application/desk/read-figures.ts";
import { readTasks } from "#application/desk/read-tasks.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { approvedList } from "#tests/factories/approved-list.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { family, headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { approve, flagsOf, insertProgramme, listUnderReview } from "#tests/factories/lists.ts";
import { wife } from "#tests/factories/person.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

/** 1 to 8 of decile 1, 9 of decile 2; 6 has moved, 7 was found not eligible, 8 receives PKH by the register. */
const WIFE = wife({ id: "00000000-0000-7000-8003-000000000001", nik: null });
const FAMILIES = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
  family(number, {
    ...(number === 9 && { decile: 2 }),
    ...(number === 6 && { status: "MOVED" as const }),
    ...(number === 8 && { receives: ["PKH"] }),
    ...(number === 5 && { villageCode: "61.11.02.2001" }),
    ...(number === 1 && { members: [headOf(1), WIFE] }),
  }),
);

let database: TestDatabase;
let desk: Desk;
let programmeId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: FAMILIES });
  programmeId = await insertProgramme(desk, "housing", { from: "2026-01-01", to: "2026-12-31" });
  await give(1, { person: FAMILIES[0]?.members[0]?.id });
  await give(1, { person: WIFE.id, benefit: "SCHOLARSHIP" });
  await give(2, { state: "COMMITTED" });
  await give(3, { state: "CANCELLED" });
  await give(4, { from: "2025-03-01", to: "2026-01-01" });
  await give(5, { from: "2025-01-01", to: "2025-12-31" });
  await give(6);
  await give(7);
  await give(9);
  await visit(7, "2026-05-01", "ELIGIBLE");
  await visit(7, "2026-06-01", "NOT_ELIGIBLE");
  await visit(2, "2026-06-01", "NOT_ELIGIBLE");
  await visit(2, "2026-07-01", "ELIGIBLE");
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

type Aid = { state?: string; from?: string; to?: string; person?: string | undefined; benefit?: string };

async function give(
  number: number,
  { state = "DELIVERED", from = "2026-03-01", to = "2026-04-30", person, benefit = "HOUSE_REPAIR" }: Aid = {},
) {
  const household = FAMILIES[number - 1]?.id;
  await desk.owner.query(
    `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, fund, household_id, person_id, beneficiary_key,
       period_from, period_to, amount, state, origin, created_by_id)
     SELECT regency_id, $1, id, owner_id, $7, 'house', 'APBD', $2, $8, $2, $4, $5, 1000, $3, 'HISTORY', owner_id FROM programme WHERE id = $6`,
    [newId(), household, state, from, to, programmeId, benefit, person ?? null],
  );
}

async function visit(number: number, date: string, result: string) {
  await desk.owner.query(
    `INSERT INTO verification (regency_id, id, household_id, state, requested_by_id, date, result, recorded_at)
     VALUES ($1, $2, $3, 'DONE', $2, $4::text::date, $5, $4::text::date)`,
    [desk.regencyId, newId(), FAMILIES[number - 1]?.id, date, result],
  );
}

const figures = async (by: DeskUser = "leader", { year = 2026, to = 1 } = {}) =>
  granted(await readFigures(desk.as(by), { year, deciles: { from: 1, to } }));

describe("coverage", () => {
  it("counts distinct households: registered, eligible, served in the year", async () => {
    const { coverage, release } = await figures();
    expect(release).toEqual({ label: "P3KE 2024", date: "2024-06-30" });
    expect(coverage).toEqual({
      registered: 8,
      moved: 1,
      notEligible: 1,
      eligible: 6,
      served: 2,
      unserved: 4,
      promised: 1,
      receiving: 1,
    });
  });

  it("takes deciles 1 and 2 together when they are asked for", async () => {
    expect((await figures("leader", { to: 2 })).coverage).toMatchObject({ registered: 9, eligible: 7, served: 3 });
  });

  it("asks for the budget year: aid that touches it serves, also on its last or first day", async () => {
    expect((await figures("leader", { year: 2025 })).coverage).toMatchObject({ eligible: 6, served: 2, promised: 0 });
    expect((await figures("leader", { year: 2024 })).coverage).toMatchObject({ eligible: 6, served: 0 });
  });

  it("says the same by kecamatan and village", async () => {
    const { districts } = await figures();
    expect(
      districts.map(({ name, coverage, villages }) => [
        name,
        coverage.registered,
        coverage.served,
        villages.map((one) => one.name),
      ]),
    ).toEqual([
      ["Sukadana", 7, 2, ["Sutera"]],
      ["Simpang Hilir", 1, 0, ["Teluk Melano"]],
    ]);
  });

  it("counts a family of two releases once, as the active one describes it", async () => {
    const old = newId();
    await desk.owner.query(
      "INSERT INTO release (regency_id, id, source, label, date, state) VALUES ($1, $2, 'P3KE', 'P3KE 2022', '2022-06-30', 'SUPERSEDED')",
      [desk.regencyId, old],
    );
    await desk.owner.query(
      "INSERT INTO household_record (regency_id, release_id, household_id, village_code, decile, head_name) VALUES ($1, $2, $3, '61.11.01.2001', 1, '-')",
      [desk.regencyId, old, FAMILIES[8]?.id],
    );
    expect((await figures()).coverage.registered).toBe(8);
  });

  it("is for those who may see aggregates", async () => {
    expect(await readFigures(desk.as("verifier"), { year: 2026, deciles: { from: 1, to: 1 } })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
    expect(await readFigures(desk.as("administrator"), { year: 2026, deciles: { from: 1, to: 1 } })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
  });
});

describe("overlaps found", () => {
  it("keep flagged and confirmed apart, each row once, and show an office its own lists", async () => {
    const helped = await registerFamilies(desk, {}, {}, {});
    const housing = await insertProgramme(desk, "housing", { code: "RUMAH-2027" });
    await approveFor(housing, helped);
    const food = await insertProgramme(desk, "baznas", {
      code: "BAZNAS-2027",
      fund: "INFAK_FREE",
      amount: 25_000_000n,
    });
    const list = await listUnderReview(desk, "baznas", { programmeId: food, rows: helped.map((one) => rowFor(one)) });
    const [first, second] = (await flagsOf(desk, list)).filter(({ code }) => code === "OVERLAP_COMMITTED");
    expect((await figures("planner", { year: 2027 })).overlaps).toEqual({
      raised: 3,
      decided: 0,
      rows: 3,
      flagged: 75_000_000n,
      confirmedRows: 0,
      confirmed: 0n,
    });
    await decide(list, first, "REMOVED");
    await decide(list, second, "KEPT");
    expect((await figures("planner", { year: 2027 })).overlaps).toMatchObject({
      raised: 3,
      decided: 2,
      flagged: 75_000_000n,
      confirmedRows: 1,
      confirmed: 25_000_000n,
    });
    expect((await figures("baznas", { year: 2027 })).overlaps).toMatchObject({ raised: 3 });
    expect((await figures("social", { year: 2027 })).overlaps).toMatchObject({ raised: 0, flagged: 0n });
    expect((await figures("planner", { year: 2026 })).overlaps).toMatchObject({ raised: 0 });
  });

  async function approveFor(programme: string, families: Parameters<typeof rowFor>[0][]) {
    const list = await listUnderReview(desk, "housing", {
      programmeId: programme,
      rows: families.map((one) => rowFor(one)),
    });
    granted(await approve(desk, "secondPlanner", list));
  }

  async function decide(
    list: string,
    flag: Awaited<ReturnType<typeof flagsOf>>[number] | undefined,
    kind: "REMOVED" | "KEPT",
  ) {
    if (!flag) throw new Error("No flag to decide.");
    const { id, evidenceHash, decisionId } = flag;
    granted(
      await decideFlags(desk.as("planner"), {
        proposalId: list,
        flags: [{ id, evidenceHash, decisionId }],
        kind,
        reason: "Sudah dibantu",
        offerReplacement: false,
      }),
    );
  }
});

describe("what waits", () => {
  it("shows an owner the aid still to be handed over, and nobody else", async () => {
    const list = await approvedList(desk, { rows: 2, amount: 20_000_000n });
    const of = async (by: DeskUser) => (await readTasks(desk.as(by))).deliveries.filter(({ id }) => id === list);
    expect(await of("housing")).toMatchObject([{ open: 2, rows: 2, promisedAmount: 40_000_000n, deliveredAmount: 0n }]);
    expect(await of("social")).toEqual([]);
    expect(await of("planner")).toEqual([]);
    granted(
      await deliverList(desk.as("housing"), {
        proposalId: list,
        date: isoDate("2026-11-24"),
        goods: null,
        proof: null,
      }),
    );
    expect(await of("housing")).toEqual([]);
  });

  it("counts visits by village, each family once, late ones apart", async () => {
    const candidate = newId();
    const ask = (on: string, village: string, candidateId = newId()) =>
      desk.owner.query(
        `INSERT INTO verification (regency_id, id, candidate_id, village_code, state, requested_by_id, requested_at)
         VALUES ($1, $2, $3, $4, 'REQUESTED', $2, $5)`,
        [desk.regencyId, newId(), candidateId, village, on],
      );
    await ask("2026-11-01T00:00:00Z", "61.11.01.2001", candidate);
    await ask("2026-11-02T00:00:00Z", "61.11.01.2001", candidate);
    await ask("2026-11-20T00:00:00Z", "61.11.01.2001");
    await ask("2026-11-22T00:00:00Z", "61.11.02.2001");
    expect((await readTasks(desk.as("planner"))).visits).toEqual([
      { villageCode: "61.11.01.2001", village: "Sutera", visits: 2, overdue: 1, oldest: "2026-11-01" },
      { villageCode: "61.11.02.2001", village: "Teluk Melano", visits: 1, overdue: 0, oldest: "2026-11-22" },
    ]);
    expect((await readTasks(desk.as("verifier"))).visits.map(({ village }) => village)).toEqual(["Sutera"]);
    expect((await readTasks(desk.as("housing"))).visits).toEqual([]);
  });

  it("asks the other planner to confirm a policy", async () => {
    const { userId } = desk.as("planner").actor;
    await desk.owner.query(
      "INSERT INTO policy (regency_id, version, effective_from, body, proposed_by_id, proposed_at) VALUES ($1, 7, '2026-12-01', '{}', $2, now())",
      [desk.regencyId, userId],
    );
    expect((await readTasks(desk.as("secondPlanner"))).policies).toEqual([
      { version: 7, effectiveFrom: "2026-12-01", by: "Petugas planner" },
    ]);
    expect((await readTasks(desk.as("planner"))).policies).toEqual([]);
    expect((await readTasks(desk.as("housing"))).policies).toEqual([]);
  });
});
