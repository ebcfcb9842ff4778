import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideFlags } from "#application/approval/decide-flags.ts";
import { listReviews } from "#application/approval/list-reviews.ts";
import { takeProposal } from "#application/approval/take-proposal.ts";
import { closeProgramme } from "#application/programme/close-programme.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { editRow } from "#application/proposal/edit-row.ts";
import { getProposal, type ListQuery } from "#application/proposal/get-proposal.ts";
import { listProposals } from "#application/proposal/list-proposals.ts";
import { pickHouseholds } from "#application/proposal/pick-households.ts";
import { proposeReason } from "#application/proposal/propose-reason.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { removeRows, restoreRows } from "#application/proposal/remove-rows.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import { withdrawProposal } from "#application/proposal/withdraw-proposal.ts";
import type { NewRow } from "#application/proposal/write-rows.ts";
import { NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { NO_SIEVE } from "#domain/proposal/sift-rows.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { family, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import {
  codesOf,
  decideAll,
  flagsOf,
  insertProgramme,
  listUnderReview,
  owedFlagsOf,
  submitList,
  versionOf,
} from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const FAMILIES = [1, 2, 3, 4].map((number) => family(number));
const [first, second, third] = FAMILIES.map((household) => rowFor(household));
const WHY = "Pindah ke Ketapang";
const EVERYTHING: ListQuery = { sieve: NO_SIEVE, text: "", page: 1, removed: false };

let database: TestDatabase;
let desk: Desk;
let programmeId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: FAMILIES });
  programmeId = await insertProgramme(desk, "housing");
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

async function draft(
  rows: readonly (NewRow | undefined)[] = [],
): Promise<{ id: string; version: number; ids: readonly string[] }> {
  const { id } = granted(await createProposal(desk.as("housing"), { programmeId, title: "Rumah, tahap 1" }));
  if (rows.length === 0) return { id, version: 1, ids: [] };
  const given = { proposalId: id, version: 1, rows: rows.flatMap((row) => row ?? []), source: "FORM" as const };
  const { version, added } = granted(await receiveRows(desk.as("housing"), given));
  return { id, version, ids: added };
}

async function page(user: DeskUser, proposalId: string, query: Partial<ListQuery> = {}) {
  return getProposal(desk.as(user), { proposalId, query: { ...EVERYTHING, ...query } });
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error(`Nothing at ${index}.`);
  return value;
}

describe("a list on the desk", () => {
  it("takes a family of the register up once, however often it is picked", async () => {
    const { id, version } = await draft();
    const [household] = FAMILIES;
    const pick = { householdId: household?.id ?? "", personId: household?.members[0]?.id ?? "" };
    const picked = await pickHouseholds(desk.as("housing"), { proposalId: id, version, picks: [pick, pick] });
    expect(picked).toMatchObject({ ok: true, value: { added: 1, skipped: 1 } });
  });

  it("matches and screens its rows as they come, and shows no identity number", async () => {
    const { id } = await draft([first, second]);
    const shown = granted(await page("housing", id));
    expect(shown.rows.map(({ row, name, match, decile, nik }) => [row, name, match, decile, nik])).toEqual([
      [1, "JAMALUDDIN", "CERTAIN", 1, "6111••••••••••••"],
      [2, "KASIMAN", "CERTAIN", 1, "6111••••••••••••"],
    ]);
    expect(shown.totals).toMatchObject({ rows: 2, households: 2, people: 2, amount: 40_000_000n, held: 0 });
    expect(JSON.stringify(shown, (_key, value) => (typeof value === "bigint" ? String(value) : value))).not.toMatch(
      /\d{16}/,
    );
  });

  it("seals identity numbers and finds the same one again", async () => {
    const { id } = await draft([first, first]);
    const { rows } = await desk.owner.query(
      "SELECT nik_sealed, nik_index FROM candidate WHERE proposal_id = $1 ORDER BY row",
      [id],
    );
    expect(Buffer.from(rows[0].nik_sealed).toString("latin1")).not.toContain("6111");
    expect(rows[0].nik_index).toEqual(rows[1].nik_index);
    expect(rows[0].nik_sealed).not.toEqual(rows[1].nik_sealed);
    expect(await codesOf(desk, id)).toContain("2 DUPLICATE_IN_LIST");
  });

  it("names each row once for good: numbers of removed rows are not used again", async () => {
    const { id, version, ids } = await draft([first, second]);
    const removed = granted(
      await removeRows(desk.as("housing"), { proposalId: id, version, candidateIds: [at(ids, 1)], reason: WHY }),
    );
    granted(
      await receiveRows(desk.as("housing"), {
        proposalId: id,
        version: removed.version,
        rows: third ? [third] : [],
        source: "FORM",
      }),
    );
    expect(granted(await page("housing", id)).rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(granted(await page("housing", id, { removed: true })).rows.map(({ row }) => row)).toEqual([2]);
  });

  it("puts a removed row back where it was", async () => {
    const { id, version, ids } = await draft([first, second]);
    const rows = { proposalId: id, candidateIds: [at(ids, 0)], reason: WHY };
    const removed = granted(await removeRows(desk.as("housing"), { ...rows, version }));
    granted(await restoreRows(desk.as("housing"), { ...rows, version: removed.version }));
    expect(granted(await page("housing", id)).rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  it("lets no row go without a reason, and keeps the reason with it", async () => {
    const { id, version, ids } = await draft([first, second]);
    const rows = { proposalId: id, version, candidateIds: [at(ids, 0)] };
    expect(await removeRows(desk.as("housing"), { ...rows, reason: "  " })).toEqual({
      ok: false,
      error: { code: "REASON_MISSING" },
    });
    granted(await removeRows(desk.as("housing"), { ...rows, reason: ` ${WHY} ` }));
    expect(granted(await page("housing", id, { removed: true })).rows).toMatchObject([{ row: 1, removedReason: WHY }]);
  });

  it("writes a row anew and leaves the number alone that the form does not show", async () => {
    const { id, version, ids } = await draft([first]);
    const { nik: _nik, kk: _kk, ...shown } = { ...NO_VALUES, ...first?.values, name: "JAMALUDDIN" };
    const edit = { ...shown, birthDate: null, address: "RT 002" };
    const edited = granted(
      await editRow(desk.as("housing"), { proposalId: id, version, candidateId: at(ids, 0), edit }),
    );
    expect(edited.version).toBe(version + 1);
    const [row] = granted(await page("housing", id)).rows;
    expect(row).toMatchObject({ address: "RT 002", nik: "6111••••••••••••", match: "CERTAIN" });
  });

  it("is sifted and searched, and counts what each choice leaves", async () => {
    const stranger = { ...NO_VALUES, name: "Tidak Terdaftar", village: "Sutera" };
    const { id } = await draft([first, second, { values: stranger, notes: ["SEX_UNKNOWN"] }]);
    const all = granted(await page("housing", id));
    expect(all.counts.flags.get("IDENTITY")).toBe(1);
    expect(all.counts.matches.get("NONE")).toBe(1);
    const unknown = granted(await page("housing", id, { sieve: { ...NO_SIEVE, flag: "IDENTITY" } }));
    expect(unknown.rows.map(({ name }) => name)).toEqual(["Tidak Terdaftar"]);
    const named = granted(await page("housing", id, { text: "kasi" }));
    expect(named.rows.map(({ name }) => name)).toEqual(["KASIMAN"]);
    expect(all.totals).toMatchObject({ held: 1, reviews: 1, blocks: 0 });
  });
});

describe("the figures of a list", () => {
  const strangers = [1, 2, 3].map((number) => ({
    values: { ...NO_VALUES, name: `Tidak Terdaftar ${number}`, village: "Sutera", nik: "12" },
    notes: [],
  }));

  it("are the same in the overview, on its page and on the desk: rows held, flags open, flags waiting for a visit", async () => {
    const id = await listUnderReview(desk, "housing", { programmeId, rows: [...(first ? [first] : []), ...strangers] });
    granted(await decideAll(desk, "planner", id, { code: "NIK_INVALID" }));
    const [waiting] = await owedFlagsOf(desk, id);
    if (!waiting) throw new Error("A flag wanted.");
    const { evidenceHash, decisionId } = waiting;
    const flags = [{ id: waiting.id, evidenceHash, decisionId }];
    const visit = { proposalId: id, flags, kind: "VERIFY", reason: "Pastikan", offerReplacement: false } as const;
    granted(await decideFlags(desk.as("planner"), visit));

    const { totals } = granted(await page("housing", id));
    const overview = granted(await listProposals(desk.as("housing"))).find((list) => list.id === id);
    const review = granted(await listReviews(desk.as("planner"))).find((list) => list.id === id);
    expect(totals).toMatchObject({ rows: 4, held: 3, blocks: 0, reviews: 2, waiting: 1 });
    expect(overview?.count).toEqual({ rows: 4, held: 3, blocks: 0, reviews: 2, waiting: 1 });
    expect(review).toMatchObject({ rows: 4, flags: { block: 0, review: 2, waiting: 1, decided: 3, total: 6 } });
  });

  it("name what other lists of the programme claim: what is promised, and what is under way", async () => {
    const shared = await insertProgramme(desk, "housing", { code: "PERKIM-KUOTA" });
    const listed = { programmeId: shared, rows: first ? [first] : [] };
    await submitList(desk, "housing", listed);
    const { id } = granted(await createProposal(desk.as("housing"), { programmeId: shared, title: "Tahap 2" }));
    const beside = granted(await page("housing", id));
    expect([beside.used.count, beside.asked.count]).toEqual([0, 1]);
    expect(beside.asked.amount).toBe(beside.programme.amount);
  });
});

describe("who may see a list", () => {
  it("is its organisation, the planner and the inspector; to others it does not exist", async () => {
    const { id } = await draft([first]);
    expect(await page("secondHousing", id)).toMatchObject({ ok: true });
    expect(await page("planner", id)).toMatchObject({ ok: true, value: { may: { changeRows: false, submit: false } } });
    expect(await page("inspector", id)).toMatchObject({ ok: true, value: { may: { reveal: false } } });
    expect(await page("social", id)).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await page("baznas", id)).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await page("leader", id)).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await page("housing", newId())).toMatchObject({ error: { code: "NOT_FOUND" } });
    const seenBy = async (user: DeskUser) => granted(await listProposals(desk.as(user))).some((list) => list.id === id);
    expect(await seenBy("housing")).toBe(true);
    expect(await seenBy("planner")).toBe(true);
    expect(await seenBy("social")).toBe(false);
  });

  it("is no other organisation in writing either", async () => {
    const { id, version, ids } = await draft([first]);
    const rows = { proposalId: id, version, candidateIds: [at(ids, 0)], reason: WHY };
    expect(await removeRows(desk.as("social"), rows)).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await removeRows(desk.as("planner"), rows)).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await submitProposal(desk.as("social"), { proposalId: id, version })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
    expect(await submitProposal(desk.as("planner"), { proposalId: id, version })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
    expect(await createProposal(desk.as("social"), { programmeId, title: "Titipan" })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
  });

  it("records every reading, with counts and without names", async () => {
    const { id } = await draft([first]);
    await page("planner", id, { text: "jamal" });
    const { rows } = await desk.owner.query(
      "SELECT actor_id, detail FROM audit_event WHERE subject_id = $1 AND type = 'proposal.read'",
      [id],
    );
    expect(rows).toEqual([{ actor_id: desk.as("planner").actor.userId, detail: { rows: 1, page: 1 } }]);
  });

  it("shows the owner that another helps, with organisation, need, period and state, and no more", async () => {
    const ours = await submitList(desk, "housing", { programmeId, rows: first ? [first] : [] });
    const theirs = await insertProgramme(desk, "baznas", { fund: "INFAK_FREE" });
    const { id } = granted(await createProposal(desk.as("baznas"), { programmeId: theirs, title: "Rumah mustahik" }));
    const given = { proposalId: id, version: 1, rows: first ? [first] : [], source: "FORM" as const };
    granted(await receiveRows(desk.as("baznas"), given));
    const evidenceFor = async (user: DeskUser) => {
      const flags = granted(await page(user, id)).rows.flatMap((row) => row.flags);
      return flags.map(({ evidence }) => evidence).find((evidence) => evidence.code === "OVERLAP_PENDING");
    };
    const other = {
      organisation: "PERKIM",
      need: "house",
      state: "PENDING",
      period: { from: "2027-01-01", to: "2027-06-30" },
    };
    expect(await evidenceFor("baznas")).toMatchObject({ other: { ...other, details: null } });
    expect(await evidenceFor("planner")).toMatchObject({
      other: { ...other, details: { programme: "PERKIM-RUMAH", row: 1 } },
    });
    await withdrawProposal(desk.as("housing"), { proposalId: ours, version: await versionOf(desk, ours) });
  });
});

describe("handing a list in", () => {
  it("locks its rows until it comes back, and is taken back only before anybody reviews it", async () => {
    const { id, version, ids } = await draft([first]);
    const submitted = granted(await submitProposal(desk.as("housing"), { proposalId: id, version }));
    const rows = { proposalId: id, version: submitted.version, candidateIds: [at(ids, 0)], reason: WHY };
    expect(await removeRows(desk.as("housing"), rows)).toEqual({
      ok: false,
      error: { code: "LIST_LOCKED", params: { state: "SUBMITTED" } },
    });
    const withdrawn = granted(
      await withdrawProposal(desk.as("housing"), { proposalId: id, version: submitted.version }),
    );
    granted(await submitProposal(desk.as("secondHousing"), { proposalId: id, version: withdrawn.version }));
    granted(await takeProposal(desk.as("planner"), { proposalId: id }));
    const now = await versionOf(desk, id);
    expect(await removeRows(desk.as("housing"), { ...rows, version: now })).toMatchObject({
      error: { code: "LIST_LOCKED", params: { state: "UNDER_REVIEW" } },
    });
    expect(await withdrawProposal(desk.as("housing"), { proposalId: id, version: now })).toMatchObject({
      error: { code: "WRONG_STATE", params: { state: "UNDER_REVIEW", step: "withdraw" } },
    });
  });

  it("is refused for an empty list and a closed programme", async () => {
    const empty = await draft();
    expect(await submitProposal(desk.as("housing"), { proposalId: empty.id, version: 1 })).toMatchObject({
      error: { code: "LIST_EMPTY" },
    });
    const closed = await insertProgramme(desk, "housing", { code: "PERKIM-TUTUP" });
    const { id } = granted(await createProposal(desk.as("housing"), { programmeId: closed, title: "Terlambat" }));
    const given = { proposalId: id, version: 1, rows: first ? [first] : [], source: "FORM" as const };
    const { version } = granted(await receiveRows(desk.as("housing"), given));
    granted(await closeProgramme(desk.as("housing"), { id: closed, version: 1 }));
    expect(await submitProposal(desk.as("housing"), { proposalId: id, version })).toMatchObject({
      error: { code: "PROGRAMME_CLOSED" },
    });
    expect(await createProposal(desk.as("housing"), { programmeId: closed, title: "Baru" })).toMatchObject({
      error: { code: "PROGRAMME_CLOSED" },
    });
  });

  it("tells the planners", async () => {
    const { id, version } = await draft([second]);
    granted(await submitProposal(desk.as("housing"), { proposalId: id, version }));
    const { rows } = await desk.owner.query("SELECT user_id, kind FROM notice WHERE href = $1 ORDER BY user_id", [
      `/review/${id}`,
    ]);
    const planners = ["planner", "secondPlanner"].map((name) => desk.as(name as "planner").actor.userId).sort();
    expect(rows).toEqual(planners.map((user_id) => ({ user_id, kind: "proposal-submitted" })));
  });
});

describe("two people on one list", () => {
  it("who comes too late is told what the other did, and nothing is overwritten", async () => {
    const { id, version, ids } = await draft([first, second]);
    granted(
      await removeRows(desk.as("secondHousing"), { proposalId: id, version, candidateIds: [at(ids, 1)], reason: WHY }),
    );
    const late = await receiveRows(desk.as("housing"), {
      proposalId: id,
      version,
      rows: third ? [third] : [],
      source: "FORM",
    });
    expect(late).toEqual({
      ok: false,
      error: {
        code: "STALE_LIST",
        current: version + 1,
        missed: [
          {
            type: "proposal.changed",
            by: "Petugas secondHousing",
            at: expect.any(Date),
            rows: { version: version + 1, added: null, changed: [], removed: [2], restored: [] },
          },
        ],
      },
    });
    expect(granted(await page("housing", id)).rows).toHaveLength(1);
  });

  it("of many who write at once, one wins each version and no row is lost", { timeout: 90_000 }, async () => {
    const { id, version } = await draft([first]);
    const rows = third ? [third] : [];
    const write = () => receiveRows(desk.as("housing"), { proposalId: id, version, rows, source: "FORM" });
    const results = await Promise.all(Array.from({ length: 8 }, write));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await versionOf(desk, id)).toBe(version + 1);
    expect(granted(await page("housing", id)).rows).toHaveLength(2);
  });
});

describe("answering a flag", () => {
  it("is for the owner, while the list is not decided; the latest reason counts", async () => {
    const strict = await insertProgramme(desk, "housing", {
      code: "PERKIM-DESIL-0",
      criteria: { all: [{ field: "memberCount", op: ">=", value: 5 }] },
    });
    const id = await listUnderReview(desk, "housing", { programmeId: strict, rows: third ? [third] : [] });
    const flag = at(
      (await flagsOf(desk, id)).filter(({ code }) => code === "TARGET_CRITERIA"),
      0,
    );
    const answer = (user: DeskUser, reason: string) =>
      proposeReason(desk.as(user), { proposalId: id, flagId: flag.id, reason });
    expect(await answer("social", "x")).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await answer("planner", "x")).toMatchObject({ error: { code: "FORBIDDEN" } });
    granted(await answer("housing", "Menantunya ikut tinggal"));
    granted(await answer("housing", "Tiga cucu ikut tinggal"));
    const [row] = granted(await page("planner", id)).rows;
    expect(row?.flags.find(({ id: known }) => known === flag.id)?.proposedReason).toBe("Tiga cucu ikut tinggal");
    expect(await proposeReason(desk.as("housing"), { proposalId: id, flagId: newId(), reason: "x" })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
  });
});
