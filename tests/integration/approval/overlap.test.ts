import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getReview } from "#application/approval/get-review.ts";
import { listReviews } from "#application/approval/list-reviews.ts";
import type { Household } from "#domain/register/household.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import {
  approve,
  codesOf,
  decideAll,
  insertProgramme,
  listUnderReview,
  owedFlagsOf,
  rescreen,
  submitList,
} from "#tests/factories/lists.ts";
import { openedRow } from "#tests/factories/opened-row.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmes: { housing: string; baznas: string };

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  programmes = {
    housing: await insertProgramme(desk, "housing"),
    baznas: await insertProgramme(desk, "baznas", { fund: "INFAK_FREE", from: "2027-04-01", to: "2027-12-31" }),
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

const given = (owner: keyof typeof programmes, household: Household) => ({
  programmeId: programmes[owner],
  rows: [rowFor(household)],
});

/** The evidence of the one flag owed on a list, as this person sees it on the review page. */
async function evidenceFor(user: DeskUser, proposalId: string): Promise<Evidence | undefined> {
  const { row } = await openedRow(desk.as(user), proposalId);
  return row.flags.find(({ status }) => status !== "SHOWN")?.evidence;
}

describe("a family that another funder has been promised for", () => {
  it("is flagged with organisation, need, period and state; the rest is for planner and inspector", async () => {
    const household = await newFamily();
    granted(await approve(desk, "planner", await listUnderReview(desk, "housing", given("housing", household))));
    const list = await submitList(desk, "baznas", given("baznas", household));
    const seenByAll = {
      organisation: "PERKIM",
      organisationKind: "OPD",
      need: "house",
      period: { from: "2027-01-01", to: "2027-06-30" },
      state: "COMMITTED",
    };
    const details = { programme: "PERKIM-RUMAH", benefit: "HOUSE_REPAIR", amount: 20_000_000n, row: 1 };
    for (const user of ["planner", "inspector"] as const) {
      expect(await evidenceFor(user, list)).toMatchObject({
        code: "OVERLAP_COMMITTED",
        own: { need: "house", period: { from: "2027-04-01", to: "2027-12-31" } },
        other: { ...seenByAll, details },
      });
    }
    for (const user of ["baznas", "secondBaznas"] as const) {
      expect(await evidenceFor(user, list)).toMatchObject({ other: { ...seenByAll, details: null } });
    }
  });

  it("leaves nothing of the register or of other funders on the page of the list's owner", async () => {
    const household = await newFamily();
    granted(await approve(desk, "planner", await listUnderReview(desk, "housing", given("housing", household))));
    const list = await submitList(desk, "baznas", given("baznas", household));
    const [flag] = await owedFlagsOf(desk, list);
    const opened = await openedRow(desk.as("baznas"), list);
    expect(flag?.evidence.other).toMatchObject({ details: { programme: "PERKIM-RUMAH" } });
    expect(opened.details).toBeNull();
    expect(JSON.stringify(opened, bigintAsText)).not.toContain("PERKIM-RUMAH");
  });
});

describe("a family on two lists under way", () => {
  it("is flagged on both, and both owners see the other as pending", async () => {
    const household = await newFamily();
    const first = await submitList(desk, "housing", given("housing", household));
    const second = await submitList(desk, "baznas", given("baznas", household));
    await rescreen(desk, first);
    expect(await codesOf(desk, first)).toEqual(["1 OVERLAP_PENDING"]);
    expect(await codesOf(desk, second)).toEqual(["1 OVERLAP_PENDING"]);
    expect(await evidenceFor("housing", first)).toMatchObject({
      other: { organisation: "BAZNAS", need: "house", state: "PENDING", details: null },
    });
    expect(await evidenceFor("baznas", second)).toMatchObject({ other: { organisation: "PERKIM", details: null } });
  });

  it("tells the owner and the planners of the list that was there first", async () => {
    const household = await newFamily();
    const first = await submitList(desk, "housing", given("housing", household));
    await submitList(desk, "baznas", given("baznas", household));
    await rescreen(desk, first);
    const { rows } = await desk.owner.query(
      `SELECT u.name, n.href, n.params FROM notice n JOIN app_user u ON u.id = n.user_id
       WHERE n.kind = 'conflict-found' AND n.href LIKE '%' || $1 ORDER BY u.name`,
      [first],
    );
    const params = { title: "Daftar rumah", count: 1 };
    expect(rows).toEqual([
      { name: "Petugas housing", href: `/lists/${first}`, params },
      { name: "Petugas planner", href: `/review/conflicts?list=${first}`, params },
      { name: "Petugas secondHousing", href: `/lists/${first}`, params },
      { name: "Petugas secondPlanner", href: `/review/conflicts?list=${first}`, params },
    ]);
  });
});

describe("the opened row", () => {
  it("shows the register beside the list, with numbers only where they differ", async () => {
    const household = await newFamily();
    const nik = household.members[0]?.nik ?? "";
    const slipped = `${nik.slice(0, 14)}${nik[15]}${nik[14]}`;
    const list = await submitList(desk, "housing", {
      programmeId: programmes.housing,
      rows: [rowFor(household, { nik: slipped }), rowFor(household, { nik: null })],
    });
    const opened = await openedRow(desk.as("planner"), list, 1);
    const fields = new Map(opened.details?.person?.fields.map((field) => [field.field, field]));
    expect(fields.get("nik")).toMatchObject({
      agreement: "NEAR",
      finding: "slip",
      row: `${"•".repeat(14)}${slipped.slice(14)}`,
      register: `${"•".repeat(14)}${nik.slice(14)}`,
    });
    expect(fields.get("name")).toMatchObject({ agreement: "SAME", register: household.members[0]?.name });
    expect(fields.get("village")).toMatchObject({ row: "Sutera, Sukadana", register: "61.11.01.2001" });
    expect(JSON.stringify(opened, bigintAsText)).not.toContain(nik);
    expect(JSON.stringify(opened, bigintAsText)).not.toContain(slipped);
  });

  it("lists what every funder gives the family", async () => {
    const household = await newFamily();
    granted(await approve(desk, "planner", await listUnderReview(desk, "housing", given("housing", household))));
    const list = await submitList(desk, "baznas", given("baznas", household));
    const opened = await openedRow(desk.as("planner"), list);
    expect(opened.details?.aid).toMatchObject([
      { owner: { code: "PERKIM" }, programmeCode: "PERKIM-RUMAH", state: "COMMITTED", amount: 20_000_000n },
    ]);
  });
});

describe("the queue of lists", () => {
  it("counts what is open, waiting and decided, and says whose turn it is", async () => {
    const strict = await insertProgramme(desk, "housing", {
      code: "PERKIM-KETAT",
      criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
    });
    const families = await registerFamilies(desk, { decile: 4 }, { decile: 3 }, {});
    const rows = families.map((one) => rowFor(one));
    const list = await listUnderReview(desk, "housing", { programmeId: strict, rows, title: "Antrean" });
    const queued = async (user: DeskUser) => granted(await listReviews(desk.as(user))).find(({ id }) => id === list);
    expect(await queued("planner")).toMatchObject({
      title: "Antrean",
      rows: 3,
      total: 60_000_000n,
      flags: { block: 0, review: 2, waiting: 0, decided: 0, total: 2 },
      waitsFor: "DECISIONS",
      mine: true,
    });
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    expect(await queued("planner")).toMatchObject({ flags: { review: 0, waiting: 2 }, waitsFor: "SIGNATURE" });
    expect(await queued("inspector")).toMatchObject({ mine: false });
    expect(await queued("social")).toBeUndefined();
    expect(await listReviews(desk.as("leader"))).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });

  it("records that a person looked at a list", async () => {
    const list = await submitList(desk, "housing", given("housing", await newFamily()));
    await getReview(desk.as("inspector"), { proposalId: list });
    const { rows } = await desk.owner.query(
      "SELECT actor_id AS by FROM audit_event WHERE type = 'proposal.read' AND subject_id = $1",
      [list],
    );
    expect(rows).toEqual([{ by: desk.as("inspector").actor.userId }]);
  });
});

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
