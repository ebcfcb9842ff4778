import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choosePerson } from "#application/approval/choose-person.ts";
import { listReviews } from "#application/approval/list-reviews.ts";
import { listVerifications } from "#application/approval/list-verifications.ts";
import { recordVerification, type VerificationInput } from "#application/approval/record-verification.ts";
import { readHousehold } from "#application/register/read-household.ts";
import { type IsoDate, isoDate } from "#domain/shared/date.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
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
import { registerNamesakes } from "#tests/factories/namesakes.ts";
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

type Stranger = { nik: string | null; name: string; birthDate: IsoDate };

/** People no release knows; another one each time, for a family that was found stands in the register. */
const STRANGERS: readonly Stranger[] = [
  "Ngatinem",
  "Tuminah",
  "Paijo",
  "Sukirah",
  "Wagiyem",
  "Legiman",
  "Kasiyem",
  "Partini",
].map((name, index) => ({
  nik: null,
  name,
  birthDate: isoDate(`196${index}-02-03`),
}));
let met = 0;
function stranger() {
  met += 1;
  return STRANGERS[met % STRANGERS.length];
}

/** One family of decile 4 and one without a doubt; a visit is asked for the first. */
async function listWithVisit(): Promise<string> {
  const families = await registerFamilies(desk, { decile: 4 }, {});
  const list = await listUnderReview(desk, "housing", { programmeId, rows: families.map((one) => rowFor(one)) });
  granted(await decideAll(desk, "planner", list, { kind: "VERIFY", reason: "Pastikan keadaannya" }));
  return list;
}

async function visitOf(list: string, user: DeskUser = "planner") {
  const { open } = granted(await listVerifications(desk.as(user)));
  return open.find((errand) => errand.list?.id === list);
}

async function record(list: string, by: DeskUser, input: Partial<VerificationInput> = {}) {
  const visit = await visitOf(list);
  return recordVerification(desk.as(by), {
    verificationId: visit?.verificationId ?? "00000000-0000-7000-8000-000000000000",
    date: isoDate("2026-11-20"),
    result: "ELIGIBLE",
    note: "Tinggal di rumah papan",
    villageCode: null,
    ...input,
  });
}

describe("a visit", () => {
  it("is an errand for the verifier of the village, with the planner's question", async () => {
    const list = await listWithVisit();
    expect(await visitOf(list, "verifier")).toMatchObject({
      villageCode: "61.11.01.2001",
      list: { title: "Daftar rumah", owner: "Kantor PERKIM" },
      asked: { by: "Petugas planner", reason: "Pastikan keadaannya" },
      questions: [{ code: "TARGET_DECILE" }],
      found: null,
      mayRecord: true,
    });
  });

  it("holds up only its own row: the others are approved without it", async () => {
    const list = await listWithVisit();
    expect(await approve(desk, "planner", list)).toMatchObject({
      ok: false,
      error: { code: "ROWS_WAITING", params: { count: 1 } },
    });
    const { commitments, followUpId } = granted(await approve(desk, "planner", list, { withoutWaiting: true }));
    expect(commitments).toBe(1);
    const { rows } = await desk.owner.query("SELECT title, state, follow_up_of_id AS of FROM proposal WHERE id = $1", [
      followUpId,
    ]);
    expect(rows).toEqual([{ title: "Daftar rumah (susulan)", state: "UNDER_REVIEW", of: list }]);
    expect(await codesOf(desk, followUpId ?? "")).toEqual(["1 TARGET_DECILE"]);
    const queue = granted(await listReviews(desk.as("planner")));
    expect(queue.find(({ id }) => id === followUpId)).toMatchObject({ rows: 1, waitsFor: "VISITS" });
    granted(await record(followUpId ?? "", "verifier"));
    expect(granted(await approve(desk, "planner", followUpId ?? "")).commitments).toBe(1);
  });

  it("is not counted against the quota of the rows that go ahead", async () => {
    const small = await insertProgramme(desk, "housing", {
      code: "PERKIM-SATU",
      quota: 1,
      criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
    });
    const families = await registerFamilies(desk, { decile: 4 }, {});
    const rows = families.map((one) => rowFor(one));
    const list = await listUnderReview(desk, "housing", { programmeId: small, rows });
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    const approval = granted(await approve(desk, "planner", list, { withoutWaiting: true }));
    expect(approval.commitments).toBe(1);
  });

  it("that finds the family eligible settles the flag; nobody signs for a kept one", async () => {
    const list = await listWithVisit();
    granted(await record(list, "verifier"));
    expect(granted(await approve(desk, "planner", list))).toEqual({ commitments: 2, followUpId: null, missing: [] });
  });

  it("that finds it not eligible raises a flag of its own", async () => {
    const list = await listWithVisit();
    granted(await record(list, "planner", { result: "NOT_ELIGIBLE" }));
    expect(await codesOf(desk, list)).toEqual(["1 TARGET_DECILE", "1 TARGET_VERIFICATION_FAILED"]);
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "FLAGS_OPEN" } });
  });

  const refused: [name: string, by: DeskUser, input: Partial<VerificationInput>, code: string][] = [
    ["a date to come", "verifier", { date: isoDate("2026-11-25") }, "DATE_IN_FUTURE"],
    ["the owner of the list", "housing", {}, "FORBIDDEN"],
    ["a visit there is none of", "planner", { verificationId: "00000000-0000-7000-8000-000000000009" }, "NOT_FOUND"],
  ];
  it.each(refused)("refuses %s", async (_name, by, input, code) => {
    expect(await record(await listWithVisit(), by, input)).toMatchObject({ ok: false, error: { code } });
  });

  it("refuses a verifier of another village, who is not shown it", async () => {
    const [family] = await registerFamilies(desk, { villageCode: "61.11.02.2001", decile: 4 });
    const rows = family ? [rowFor(family)] : [];
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    expect(await visitOf(list, "verifier")).toBeUndefined();
    expect(await record(list, "verifier")).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });

  it("is entered once, also when two enter it at the same moment", async () => {
    const list = await listWithVisit();
    const visit = await visitOf(list);
    const enter = (by: DeskUser) => record(list, by, { verificationId: visit?.verificationId ?? "" });
    const results = await Promise.all([enter("planner"), enter("verifier")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: "ALREADY_RECORDED" } });
  });

  it("is off when the row is decided otherwise", async () => {
    const list = await listWithVisit();
    granted(await decideAll(desk, "planner", list, { kind: "KEPT" }));
    expect(await visitOf(list)).toBeUndefined();
  });
});

describe("a family that the register does not know", () => {
  async function listWithStranger(who = stranger()): Promise<string> {
    const [family] = await registerFamilies(desk, {});
    const rows = family ? [rowFor(family, who)] : [];
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    expect(await codesOf(desk, list)).toEqual(["1 IDENTITY_UNMATCHED"]);
    return list;
  }

  it("cannot be kept, only visited or let go", async () => {
    expect(await decideAll(desk, "planner", await listWithStranger())).toMatchObject({
      ok: false,
      error: { code: "DECISION_NOT_PERMITTED" },
    });
  });

  it("enters it when a visit finds it eligible, and is screened and constrained from then on", async () => {
    const who = stranger();
    const list = await listWithStranger(who);
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    granted(await record(list, "verifier", { villageCode: "61.11.01.2002" }));
    const { rows } = await desk.owner.query(
      `SELECT h.origin, r.village_code AS village, c.match_kind AS match FROM candidate c
       JOIN household h ON h.id = c.household_id JOIN household_record r ON r.household_id = h.id WHERE c.proposal_id = $1`,
      [list],
    );
    expect(rows).toEqual([{ origin: "FIELD", village: "61.11.01.2002", match: "CERTAIN" }]);
    expect(await codesOf(desk, list)).toEqual(["1 TARGET_CRITERIA_UNKNOWN"]);
    granted(await decideAll(desk, "planner", list, { reason: "Verval: rumah tidak layak" }));
    granted(await approve(desk, "secondPlanner", list));
    const [neighbour] = await registerFamilies(desk, {});
    const rowAgain = neighbour ? [rowFor(neighbour, { ...who, village: "Pangkalan Buton" })] : [];
    const again = await submitList(desk, "housing", { programmeId, rows: rowAgain });
    expect(await codesOf(desk, again)).toContain("1 OVERLAP_COMMITTED");
  });

  it("has every open list screened again: it may be one more whom a row means, or the one who was looked for", async () => {
    const { row } = await registerNamesakes(desk, "MARIANA LIM");
    const doubtful = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
    const list = await listWithStranger();
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    await desk.owner.query("DELETE FROM pgboss.job");
    granted(await record(list, "verifier"));
    const { rows } = await desk.owner.query(
      "SELECT FROM pgboss.job WHERE name = 'rescreen-proposal' AND data->>'proposalId' = $1",
      [doubtful],
    );
    expect(rows).toHaveLength(1);
  });

  it("has a page like any other: of the field, without a decile, with the visit it came from", async () => {
    const list = await listWithStranger();
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    granted(await record(list, "verifier"));
    const { rows } = await desk.owner.query("SELECT household_id AS id FROM candidate WHERE proposal_id = $1", [list]);
    const page = granted(await readHousehold(desk.as("planner"), { householdId: rows[0]?.id }));
    expect(page).toMatchObject({
      household: { p3keId: null, decile: null, release: { source: "FIELD" }, villageName: "Sutera" },
      deciles: [],
      visits: [{ list: { title: "Daftar rumah" }, found: { result: "ELIGIBLE", by: "Petugas verifier" } }],
      mayAskForVisit: true,
    });
    expect(page.household.members).toHaveLength(1);
  });

  /** Two departments ask about the same stranger. */
  async function listsWithOneStranger(): Promise<[string, string]> {
    const who = stranger();
    const [family] = await registerFamilies(desk, {});
    const rows = family ? [rowFor(family, who)] : [];
    const social = await insertProgramme(desk, "social", { code: `DINSOS-${met}`, criteria: { all: [] } });
    const lists: [string, string] = [
      await listUnderReview(desk, "housing", { programmeId, rows }),
      await listUnderReview(desk, "social", { programmeId: social, rows }),
    ];
    for (const list of lists) granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    return lists;
  }

  async function expectOneFamily(lists: readonly string[]): Promise<void> {
    for (const list of lists) await rescreen(desk, list);
    const { rows } = await desk.owner.query("SELECT DISTINCT household_id FROM candidate WHERE proposal_id = ANY($1)", [
      lists,
    ]);
    expect(rows).toHaveLength(1);
    for (const list of lists) expect(await codesOf(desk, list)).toContain("1 OVERLAP_PENDING");
  }

  it("is one family for every list that asks about it", async () => {
    const [one, other] = await listsWithOneStranger();
    granted(await record(one, "planner"));
    granted(await record(other, "planner"));
    await expectOneFamily([one, other]);
  });

  it("is one family also when both results come at the same moment", async () => {
    const lists = await listsWithOneStranger();
    await Promise.all(lists.map(async (list) => granted(await record(list, "planner"))));
    await expectOneFamily(lists);
  });

  it("is found again by a list whose planner had said nobody of the register", async () => {
    const who = { nik: "6111011203600007", name: "Kartini", birthDate: isoDate("1960-03-12") };
    const list = await listWithStranger(who);
    await desk.owner.query("UPDATE candidate SET chosen_by_id = $2 WHERE proposal_id = $1", [
      list,
      desk.as("planner").actor.userId,
    ]);
    const other = await listWithStranger(who);
    granted(await decideAll(desk, "planner", other, { kind: "VERIFY" }));
    granted(await record(other, "planner"));
    await rescreen(desk, list);
    expect(await codesOf(desk, list)).toContain("1 OVERLAP_PENDING");
  });

  it("wants a village to stand in", async () => {
    const [family] = await registerFamilies(desk, {});
    const rows = family ? [rowFor(family, { ...stranger(), village: "Entah", district: null })] : [];
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    expect(await record(list, "planner")).toMatchObject({ ok: false, error: { code: "VILLAGE_MISSING" } });
    expect(await record(list, "planner", { villageCode: "61.99.99.9999" })).toMatchObject({
      ok: false,
      error: { code: "VILLAGE_UNKNOWN" },
    });
    granted(await record(list, "planner", { villageCode: "61.11.02.2001" }));
  });

  it("found by nobody has to leave: the list says which row has nobody to give to", async () => {
    const list = await listWithStranger();
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    granted(await record(list, "verifier", { result: "NOT_FOUND" }));
    expect(await approve(desk, "planner", list)).toMatchObject({
      ok: false,
      error: { code: "ROWS_WITHOUT_BENEFICIARY", params: { rows: "1" } },
    });
    granted(await decideAll(desk, "planner", list, { kind: "REMOVED" }));
    expect(await codesOf(desk, list)).toEqual([]);
  });
});

describe("a row that may mean two people", () => {
  const NAMESAKES = ["ABDUL GANI", "SITI AMINAH", "MUHAMMAD YUSUF"];

  async function uncertainList() {
    const name = NAMESAKES.pop() ?? "";
    const unknown = { name, nik: null, birthDate: null };
    const namesakes = await registerFamilies(
      desk,
      { members: [headOf(800 + NAMESAKES.length, unknown)] },
      { members: [headOf(850 + NAMESAKES.length, unknown)] },
    );
    const [one] = namesakes;
    const rows = one ? [rowFor(one)] : [];
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    const { rows: candidates } = await desk.owner.query<{ id: string }>(
      "SELECT id FROM candidate WHERE proposal_id = $1",
      [list],
    );
    return { list, candidateId: candidates[0]?.id ?? "", namesakes };
  }
  const personOf = (household: { members: readonly { id: string }[] } | undefined) => household?.members[0]?.id ?? "";

  it("is settled by picking one, which can be taken back", async () => {
    const { list, candidateId, namesakes } = await uncertainList();
    expect(await codesOf(desk, list)).toEqual(["1 IDENTITY_UNCERTAIN"]);
    const asked = { proposalId: list, candidateId };
    const choice = { kind: "PERSON", personId: personOf(namesakes[1]) } as const;
    granted(await choosePerson(desk.as("planner"), { ...asked, choice }));
    expect(await codesOf(desk, list)).toEqual([]);
    await rescreen(desk, list);
    expect(await codesOf(desk, list)).toEqual([]);
    granted(await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "UNDO" } }));
    expect(await codesOf(desk, list)).toEqual(["1 IDENTITY_UNCERTAIN"]);
  });

  it("is settled by saying nobody of the register: then a visit is the way", async () => {
    const { list, candidateId } = await uncertainList();
    granted(await choosePerson(desk.as("planner"), { proposalId: list, candidateId, choice: { kind: "NOBODY" } }));
    expect(await codesOf(desk, list)).toEqual(["1 IDENTITY_UNMATCHED"]);
  });

  it("is not settled by a person who was not offered, nor by the owner", async () => {
    const { list, candidateId, namesakes } = await uncertainList();
    const [stranger] = await registerFamilies(desk, {});
    const asked = { proposalId: list, candidateId };
    const pick = (personId: string) => ({ ...asked, choice: { kind: "PERSON", personId } as const });
    expect(await choosePerson(desk.as("planner"), pick(personOf(stranger)))).toMatchObject({
      ok: false,
      error: { code: "NOT_OFFERED" },
    });
    expect(await choosePerson(desk.as("housing"), pick(personOf(namesakes[0])))).toMatchObject({
      ok: false,
      error: { code: "FORBIDDEN" },
    });
    expect((await owedFlagsOf(desk, list)).map(({ code }) => code)).toEqual(["IDENTITY_UNCERTAIN"]);
  });
});
