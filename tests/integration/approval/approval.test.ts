import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returnProposal } from "#application/approval/return-proposal.ts";
import { revokeProposal } from "#application/approval/revoke-proposal.ts";
import { changeProgramme } from "#application/programme/change-programme.ts";
import { withdrawProposal } from "#application/proposal/withdraw-proposal.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import {
  approve,
  codesOf,
  decideAll,
  insertProgramme,
  listUnderReview,
  rescreen,
  submitList,
  versionOf,
} from "#tests/factories/lists.ts";
import { houseRepair } from "#tests/factories/programme-drafts.ts";
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
  await database.drop();
});

type Fields = Parameters<typeof registerFamilies>[1];

async function listOf(...fields: Fields[]): Promise<string> {
  const families = await registerFamilies(desk, ...fields);
  return listUnderReview(desk, "housing", { programmeId, rows: families.map((one) => rowFor(one)) });
}

type Commitment = { row: number; state: string; override: string | null; window: string; amount: string };

async function commitmentsOf(list: string): Promise<Commitment[]> {
  const { rows } = await desk.owner.query<Commitment>(
    `SELECT c.row, a.state, a.override_reason AS override, a.exclusion_window::text AS window, a.amount::text AS amount
     FROM assistance a JOIN candidate c ON c.id = a.candidate_id WHERE a.proposal_id = $1 ORDER BY c.row`,
    [list],
  );
  return rows;
}

async function stateOf(list: string): Promise<string | undefined> {
  const { rows } = await desk.owner.query<{ state: string }>("SELECT state FROM proposal WHERE id = $1", [list]);
  return rows[0]?.state;
}

/** The period 1 January to 30 June 2027 and 120 months of cooling-off; PostgreSQL writes the end as the first day outside. */
const WINDOW = "[2027-01-01,2037-07-01)";

describe("a programme that changes while its list is under review", () => {
  it("is read anew before anybody signs", async () => {
    const { actor } = desk.as("social");
    const changing = (amount: bigint) =>
      houseRepair(actor.organisationId, {
        code: "DINSOS-UBAH",
        criteria: { all: [] },
        quota: null,
        budget: null,
        amount,
      });
    const id = await insertProgramme(desk, "social", changing(20_000_000n));
    const families = await registerFamilies(desk, {});
    const list = await listUnderReview(desk, "social", { programmeId: id, rows: families.map((one) => rowFor(one)) });
    const version = await versionOf(desk, list);
    granted(await changeProgramme(desk.as("social"), { id, version: 1, draft: changing(200_000_000n) }));
    expect(await approve(desk, "planner", list, { version })).toMatchObject({
      ok: false,
      error: { code: "STALE_LIST" },
    });
    expect(await commitmentsOf(list)).toEqual([]);
  });

  it("may have no end, written as the last day there is", async () => {
    const id = await insertProgramme(desk, "social", { code: "DINSOS-TERUS", from: "2027-01-01", to: "9999-12-31" });
    const families = await registerFamilies(desk, {});
    const list = await listUnderReview(desk, "social", { programmeId: id, rows: families.map((one) => rowFor(one)) });
    granted(await approve(desk, "planner", list));
    expect((await commitmentsOf(list)).map(({ window }) => window)).toEqual(["[2027-01-01,10000-01-01)"]);
  });
});

describe("a list that is approved", () => {
  it("stays as it was judged, also when a screening asked for earlier comes late", async () => {
    const list = await listOf({});
    granted(await approve(desk, "secondPlanner", list));
    const judged =
      "SELECT screened_at, version, match FROM proposal p JOIN candidate c ON c.proposal_id = p.id WHERE p.id = $1";
    const before = await desk.owner.query(judged, [list]);
    await desk.owner.query(
      "UPDATE person_record SET name = 'ORANG LAIN', nik_index = NULL WHERE person_id IN (SELECT person_id FROM candidate WHERE proposal_id = $1)",
      [list],
    );
    await rescreen(desk, list);
    expect((await desk.owner.query(judged, [list])).rows).toEqual(before.rows);
    expect(await codesOf(desk, list)).toEqual([]);
  });
});

describe("approving", () => {
  it("commits every row, for the period and its cooling-off", async () => {
    const list = await listOf({}, {});
    expect(granted(await approve(desk, "secondPlanner", list))).toEqual({
      commitments: 2,
      followUpId: null,
      missing: [],
    });
    expect(await stateOf(list)).toBe("APPROVED");
    const committed = { state: "COMMITTED", override: null, window: WINDOW, amount: "20000000" };
    expect(await commitmentsOf(list)).toEqual([
      { row: 1, ...committed },
      { row: 2, ...committed },
    ]);
  });

  it("leaves out what was removed", async () => {
    const list = await listOf({ decile: 4 }, {});
    granted(await decideAll(desk, "planner", list, { kind: "REMOVED" }));
    granted(await approve(desk, "planner", list));
    expect((await commitmentsOf(list)).map(({ row }) => row)).toEqual([2]);
  });

  it("is the second signature on what another planner kept", async () => {
    const list = await listOf({ decile: 4 });
    granted(await decideAll(desk, "planner", list));
    expect(await approve(desk, "planner", list)).toMatchObject({
      ok: false,
      error: { code: "KEEPER_APPROVAL", params: { count: 1 } },
    });
    expect(granted(await approve(desk, "secondPlanner", list)).commitments).toBe(1);
  });

  it("may be done by who kept a flag that does not stand any more", async () => {
    const list = await listOf({ decile: 4 }, {});
    granted(await decideAll(desk, "planner", list));
    granted(await decideAll(desk, "secondPlanner", list, { kind: "REMOVED" }));
    granted(await approve(desk, "planner", list));
    expect(await stateOf(list)).toBe("APPROVED");
  });

  const refused: [name: string, by: DeskUser, fields: Fields, input: Parameters<typeof approve>[3], error: object][] = [
    [
      "an undecided flag",
      "planner",
      { decile: 4 },
      {},
      { code: "FLAGS_OPEN", params: { count: 1, overlaps: 0, organisation: "", programme: "none" } },
    ],
    ["a list that changed since it was read", "planner", {}, { version: 1 }, { code: "STALE_LIST" }],
    ["a department's list to its own officer", "housing", {}, {}, { code: "FORBIDDEN" }],
    ["a department's list to Baznas, which is not told of it", "baznas", {}, {}, { code: "NOT_FOUND" }],
    ["a decree of tomorrow", "planner", {}, { decreeDate: tomorrow() }, { code: "DATE_IN_FUTURE" }],
  ];
  it.each(refused)("refuses %s", async (_name, by, fields, input, error) => {
    const list = await listOf(fields);
    expect(await approve(desk, by, list, input)).toMatchObject({ ok: false, error });
    expect(await commitmentsOf(list)).toEqual([]);
    expect(await stateOf(list)).toBe("UNDER_REVIEW");
  });

  it("refuses whoever proposed the list", async () => {
    const list = await listOf({});
    await desk.owner.query("UPDATE proposal SET submitted_by_id = $2 WHERE id = $1", [
      list,
      desk.as("planner").actor.userId,
    ]);
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "SELF_APPROVAL" } });
  });

  it("refuses a list of which nothing is left", async () => {
    const list = await listOf({ decile: 4 });
    granted(await decideAll(desk, "planner", list, { kind: "REMOVED" }));
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "NOTHING_TO_APPROVE" } });
  });

  it("refuses more rows than the quota, whatever was decided", async () => {
    const small = await insertProgramme(desk, "housing", { code: "PERKIM-KECIL", quota: 1 });
    const families = await registerFamilies(desk, {}, {});
    const rows = families.map((one) => rowFor(one));
    const list = await listUnderReview(desk, "housing", { programmeId: small, rows });
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "LIST_BLOCKED" } });
  });
});

function tomorrow() {
  return "2026-11-25" as never;
}

describe("a list of Baznas", () => {
  it("is approved by a second officer of Baznas, once the planner has decided", async () => {
    const zakat = await insertProgramme(desk, "baznas", {
      fund: "ZAKAT",
      criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
    });
    const [family] = await registerFamilies(desk, { decile: 4 });
    const rows = family ? [rowFor(family, { asnaf: "MISKIN" })] : [];
    const list = await listUnderReview(desk, "baznas", { programmeId: zakat, rows });
    expect(await decideAll(desk, "secondBaznas", list)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    expect(await approve(desk, "secondBaznas", list)).toMatchObject({ ok: false, error: { code: "FLAGS_OPEN" } });
    granted(await decideAll(desk, "planner", list));
    expect(await approve(desk, "secondPlanner", list)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    expect(await approve(desk, "baznas", list)).toMatchObject({ ok: false, error: { code: "SELF_APPROVAL" } });
    expect(granted(await approve(desk, "secondBaznas", list)).commitments).toBe(1);
  });
});

describe("returning and revoking", () => {
  it("a list goes back with a reason and still counts for others", async () => {
    const list = await listOf({});
    const version = await versionOf(desk, list);
    granted(await returnProposal(desk.as("planner"), { proposalId: list, version, reason: "Lengkapi NIK" }));
    expect(await stateOf(list)).toBe("RETURNED");
  });

  it("revoking releases the commitments, so that another list may have the families", async () => {
    const [family] = await registerFamilies(desk, {});
    const rows = family ? [rowFor(family)] : [];
    const first = await listUnderReview(desk, "housing", { programmeId, rows });
    granted(await approve(desk, "planner", first));
    const second = await listUnderReview(desk, "housing", { programmeId, rows });
    expect(await codesOf(desk, second)).toEqual(["1 OVERLAP_COMMITTED"]);
    const revoked = await revokeProposal(desk.as("planner"), {
      proposalId: first,
      version: await versionOf(desk, first),
      reason: "Salah lampiran",
    });
    expect(granted(revoked)).toEqual({ released: 1 });
    expect((await commitmentsOf(first)).map(({ state }) => state)).toEqual(["CANCELLED"]);
    await rescreen(desk, second);
    expect(await codesOf(desk, second)).toEqual([]);
    expect(granted(await approve(desk, "planner", second)).commitments).toBe(1);
  });

  it("refuses to revoke once aid was handed over", async () => {
    const list = await listOf({});
    granted(await approve(desk, "planner", list));
    await desk.owner.query(
      `INSERT INTO delivery (regency_id, id, assistance_id, owner_id, date, amount, recorded_by_id)
       SELECT regency_id, gen_random_uuid(), id, owner_id, '2026-11-24', 1000000, approved_by_id FROM assistance WHERE proposal_id = $1`,
      [list],
    );
    const version = await versionOf(desk, list);
    const revoked = await revokeProposal(desk.as("planner"), { proposalId: list, version, reason: "Salah" });
    expect(revoked).toMatchObject({ ok: false, error: { code: "ALREADY_DELIVERED", params: { count: 1 } } });
  });
});

describe("aid kept in spite of an overlap", () => {
  it("is an override where the other aid is constrained, with the reason", async () => {
    const [family] = await registerFamilies(desk, {});
    const rows = family ? [rowFor(family)] : [];
    const first = await listUnderReview(desk, "housing", { programmeId, rows });
    granted(await approve(desk, "planner", first));
    const second = await listUnderReview(desk, "housing", { programmeId, rows });
    granted(await decideAll(desk, "planner", second, { reason: "Roboh diterjang rob" }));
    granted(await approve(desk, "secondPlanner", second));
    expect(await commitmentsOf(second)).toMatchObject([{ row: 1, override: "Roboh diterjang rob" }]);
  });

  it("stays inside the constraint where the other aid is loaded history", async () => {
    const [family] = await registerFamilies(desk, {});
    await desk.owner.query(
      `INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, exclusion_group, fund, household_id,
         beneficiary_key, period_from, period_to, amount, state, origin, created_by_id)
       SELECT regency_id, gen_random_uuid(), id, owner_id, benefit, need, 'HOUSE_REPAIR', fund, $2, $2, '2020-01-01', '2020-12-31',
         10000000, 'DELIVERED', 'HISTORY', created_by_id FROM programme WHERE id = $1`,
      [programmeId, family?.id],
    );
    const list = await listUnderReview(desk, "housing", { programmeId, rows: family ? [rowFor(family)] : [] });
    expect(await codesOf(desk, list)).toEqual(["1 OVERLAP_COMMITTED"]);
    granted(await decideAll(desk, "planner", list));
    granted(await approve(desk, "secondPlanner", list));
    expect(await commitmentsOf(list)).toMatchObject([{ row: 1, override: null }]);
  });
});

describe("a programme for persons", () => {
  it("wants a person for every row, also where the household is certain and was kept", async () => {
    const school = await insertProgramme(desk, "social", {
      code: "DINSOS-BEASISWA",
      benefit: "SCHOLARSHIP",
      unit: "PERSON",
    });
    const [family] = await registerFamilies(desk, { members: [headOf(900), headOf(901, { relation: "SPOUSE" })] });
    const rows = family ? [rowFor(family, { name: "Orang Lain" })] : [];
    const list = await listUnderReview(desk, "social", { programmeId: school, rows });
    expect(await codesOf(desk, list)).toEqual(["1 IDENTITY_UNCERTAIN"]);
  });
});

it("a list that was withdrawn cannot be approved", async () => {
  const [family] = await registerFamilies(desk, {});
  const list = await submitList(desk, "housing", { programmeId, rows: family ? [rowFor(family)] : [] });
  granted(await withdrawProposal(desk.as("housing"), { proposalId: list, version: await versionOf(desk, list) }));
  expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "WRONG_STATE" } });
});
