import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importAssistance } from "#application/assistance/import-assistance.ts";
import { transactAsSystem } from "#application/context.ts";
import { undoImport } from "#application/import/undo-import.ts";
import { decideLink } from "#application/register/decide-link.ts";
import { describeRelease, type ReleaseQuery } from "#application/register/describe-release.ts";
import { readHousehold } from "#application/register/read-household.ts";
import { rescreenProposal } from "#application/screening/rescreen-proposal.ts";
import { NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import { newId } from "#infrastructure/id.ts";
import { DESK_NOW, type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { flagsOf, insertProgramme, listUnderReview } from "#tests/factories/lists.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await closeDatabase();
  await database.restore();
  desk = await openDesk(database.ownerUrl);
  await desk.owner.query("DELETE FROM release");
});
afterEach(() => desk.close());
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

type Family = ReturnType<typeof familyOfOne>;

const SAMSUDIN = familyOfOne(1, { Nama: "SAMSUDIN USMAN" });
const NEIGHBOURS = [2, 3].map((serial) =>
  familyOfOne(serial, {
    Nama: ["", "", "WAGIMAN", "BURHANUDDIN"][serial] ?? "",
    "Tanggal Lahir": `0${serial}/05/1962 0:00:00`,
  }),
);
/** Samsudin in the next release: another family number, no NIK, another spelling. */
const NO_NIK = familyOfOne(11, { Nama: "SYAMSUDDIN USMAN", NIK: "" });
/** The same with another valid NIK. */
const OTHER_NIK = familyOfOne(12, { Nama: "SAMSUDIN USMAN", NIK: "6104012203750077" });

describe("somebody a release brings under another number", () => {
  it("is known again where matching is certain: aid of before is theirs", async () => {
    const before = await loaded([SAMSUDIN, ...NEIGHBOURS], "2024-06-30");
    const after = await loaded([NO_NIK, ...NEIGHBOURS], "2025-06-30");
    expect(after.figures).toMatchObject({ peopleByMatching: 1, peopleNew: 0, peopleDoubtful: 0 });
    expect(await personIn(after.releaseId, "SYAMSUDDIN USMAN")).toBe(
      await personIn(before.releaseId, "SAMSUDIN USMAN"),
    );
  });

  it("is asked about where they have another NIK, and stays who they are until then", async () => {
    const before = await loaded([SAMSUDIN, ...NEIGHBOURS], "2024-06-30");
    const after = await loaded([OTHER_NIK, ...NEIGHBOURS], "2025-06-30");
    expect(after.figures).toMatchObject({ peopleByMatching: 0, peopleNew: 1, peopleDoubtful: 1 });
    const page = await pageOf(after.releaseId);
    expect(page.links.map(({ records }) => records.map(({ name }) => name))).toEqual([
      ["SAMSUDIN USMAN", "SAMSUDIN USMAN"],
    ]);
    expect(page.former).toMatchObject({
      label: "P3KE 2024-06-30",
      changes: { people: { SAME: 2, NEW: 1, GONE: 1 }, households: { SAME: 2, NEW: 1, GONE: 1 } },
    });
    expect(await personIn(after.releaseId, "SAMSUDIN USMAN")).not.toBe(
      await personIn(before.releaseId, "SAMSUDIN USMAN"),
    );
  });

  it("is who they were once a planner says so: aid, rows and flags follow", async () => {
    await loaded([SAMSUDIN, ...NEIGHBOURS], "2024-06-30");
    await giveTraining(SAMSUDIN);
    const after = await loaded([OTHER_NIK, ...NEIGHBOURS], "2025-06-30");
    const programmeId = await insertProgramme(desk, "housing", { ...TRAINING, code: "LATIH-27" });
    const row = {
      ...NO_VALUES,
      name: "Samsudin Usman",
      nik: OTHER_NIK.person.NIK ?? "",
      village: "Sutera",
      district: "Sukadana",
    };
    const listId = await listUnderReview(desk, "housing", { programmeId, rows: [{ values: row, notes: [] }] });
    expect(await codesOf(listId)).not.toContain("OVERLAP_COMMITTED");

    const [link] = (await pageOf(after.releaseId)).links;
    granted(await decideLink(desk.as("planner"), { linkId: link?.id ?? "", verdict: "SAME" }));
    await rescreenAsAsked(listId);
    expect(await codesOf(listId)).toContain("OVERLAP_COMMITTED");
    const personId = await personIn(after.releaseId, "SAMSUDIN USMAN");
    const { rows } = await desk.owner.query("SELECT person_id, beneficiary_key FROM assistance");
    expect(rows).toEqual([{ person_id: personId, beneficiary_key: personId }]);
    const page = await pageOf(after.releaseId);
    expect(page.links).toEqual([]);
    expect(page.former?.changes.people).toMatchObject({ SAME: 3, NEW: 0, GONE: 0 });
    const { rows: events } = await desk.owner.query(
      "SELECT type FROM audit_event WHERE type LIKE 'register.identities-joined' OR type = 'register.link-decided' ORDER BY id",
    );
    expect(events.map(({ type }) => type)).toEqual(["register.identities-joined", "register.link-decided"]);
  });

  it("brings their family along where that has no P3KE number of its own", async () => {
    await loaded([SAMSUDIN, ...NEIGHBOURS], "2024-06-30");
    await desk.owner.query("UPDATE household SET p3ke_id = NULL WHERE p3ke_id = $1", [
      SAMSUDIN.family["ID Keluarga P3KE"],
    ]);
    const after = await loaded([OTHER_NIK, ...NEIGHBOURS], "2025-06-30");
    await giveTraining(OTHER_NIK);
    const [link] = (await pageOf(after.releaseId)).links;
    granted(await decideLink(desk.as("planner"), { linkId: link?.id ?? "", verdict: "SAME" }));
    const { rows } = await desk.owner.query<{ household_id: string }>(
      "SELECT household_id FROM household_record WHERE head_name = 'SAMSUDIN USMAN' GROUP BY household_id",
    );
    expect(rows).toHaveLength(1);
    const page = granted(await readHousehold(desk.as("planner"), { householdId: rows[0]?.household_id ?? "" }));
    expect(page.deciles.map(({ label }) => label)).toEqual(["P3KE 2024-06-30", "P3KE 2025-06-30"]);
    expect(page.aid).toHaveLength(1);
  });

  it("stays two where a planner says so, who may take it back", async () => {
    await loaded([SAMSUDIN, ...NEIGHBOURS], "2024-06-30");
    const { releaseId } = await loaded([OTHER_NIK, ...NEIGHBOURS], "2025-06-30");
    const linkId = (await pageOf(releaseId)).links[0]?.id ?? "";
    granted(await decideLink(desk.as("planner"), { linkId, verdict: "DIFFERENT" }));
    expect((await pageOf(releaseId)).counts).toEqual({ OPEN: 0, DIFFERENT: 1 });
    granted(await decideLink(desk.as("planner"), { linkId, verdict: null }));
    expect((await pageOf(releaseId)).counts).toEqual({ OPEN: 1, DIFFERENT: 0 });
  });

  it("is refused where a release has both, where it is settled, and to whoever only reads", async () => {
    await loaded([SAMSUDIN, ...NEIGHBOURS], "2024-06-30");
    const { releaseId } = await loaded([OTHER_NIK, ...NEIGHBOURS], "2025-06-30");
    const [link] = (await pageOf(releaseId)).links;
    const decision = { linkId: link?.id ?? "", verdict: "SAME" as const };
    expect(await decideLink(desk.as("inspector"), decision)).toMatchObject({ error: { code: "FORBIDDEN" } });
    const { rows } = await desk.owner.query<{ found: string }>("SELECT found_id AS found FROM continuity_link");
    await copyRecord(rows[0]?.found ?? "", releaseId);
    expect(await decideLink(desk.as("planner"), decision)).toMatchObject({
      error: { code: "LINK_TOGETHER", params: { release: "P3KE 2025-06-30" } },
    });
    await desk.owner.query("DELETE FROM person_record WHERE person_id = $1 AND release_id = $2", [
      rows[0]?.found,
      releaseId,
    ]);
    granted(await decideLink(desk.as("planner"), decision));
    expect(await decideLink(desk.as("planner"), decision)).toMatchObject({ error: { code: "LINK_SETTLED" } });
  });

  it("is undone with the release: everybody is who they were, joined or not", async () => {
    const before = await loaded([SAMSUDIN, ...NEIGHBOURS], "2024-06-30");
    const was = await personIn(before.releaseId, "SAMSUDIN USMAN");
    const { releaseId, importId } = await loaded([OTHER_NIK, ...NEIGHBOURS], "2025-06-30");
    const linkId = (await pageOf(releaseId)).links[0]?.id ?? "";
    granted(await decideLink(desk.as("planner"), { linkId, verdict: "SAME" }));
    granted(await undoImport(desk.as("planner"), { importId }));
    expect(await personIn(before.releaseId, "SAMSUDIN USMAN")).toBe(was);
    const { rows } = await desk.owner.query(
      "SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM continuity_link) AS links",
    );
    expect(rows).toEqual([{ people: 3, links: 0 }]);
  });
});

const TRAINING = { benefit: "TRAINING", unit: "PERSON", strategy: "RAISE_INCOME" };

async function loaded(families: readonly Family[], date: string) {
  const pair = { families: families.map(({ family }) => family), people: families.map(({ person }) => person) };
  const { importId, releaseId, counts } = granted(await loadPair(desk, pair, { label: `P3KE ${date}`, date }));
  return { importId, releaseId: releaseId ?? "", figures: counts.figures };
}

async function pageOf(releaseId: string, query: Partial<ReleaseQuery> = {}) {
  return granted(await describeRelease(desk.as("planner"), { releaseId, state: "OPEN", page: 1, ...query }));
}

async function personIn(releaseId: string, name: string): Promise<string | undefined> {
  const { rows } = await desk.owner.query<{ person_id: string }>(
    "SELECT person_id FROM person_record WHERE release_id = $1 AND name = $2",
    [releaseId, name],
  );
  return rows[0]?.person_id;
}

/** He was trained, in a programme of the social office. */
async function giveTraining({ person }: Family): Promise<void> {
  await insertProgramme(desk, "social", { ...TRAINING, code: "LATIH-26", from: "2026-01-01", to: "2026-06-30" });
  const content = contentOfBuffer(Buffer.from(`Nama;NIK;Desa\n${person.Nama};'${person.NIK};Sutera`));
  const { counts } = granted(
    await importAssistance(desk.as("planner"), {
      files: [{ name: "latih.csv", content }],
      programmeCode: "LATIH-26",
      acceptsDamage: false,
    }),
  );
  expect(counts.figures).toMatchObject({ loaded: 1 });
}

/** What the worker does with the job that joining them has queued. */
async function rescreenAsAsked(proposalId: string): Promise<void> {
  const { rows } = await desk.owner.query(
    "SELECT 1 FROM pgboss.job WHERE name = 'rescreen-proposal' AND data->>'proposalId' = $1",
    [proposalId],
  );
  expect(rows.length).toBeGreaterThan(0);
  const request = { actor: { regencyId: desk.regencyId }, now: DESK_NOW, requestId: newId() };
  await transactAsSystem(request, (context) => rescreenProposal(context, proposalId));
}

async function codesOf(proposalId: string): Promise<string[]> {
  return (await flagsOf(desk, proposalId)).map(({ code }) => code);
}

async function copyRecord(personId: string, releaseId: string): Promise<void> {
  await desk.owner.query(
    `INSERT INTO person_record (regency_id, release_id, person_id, household_id, name, name_key, notes)
     SELECT regency_id, $2, person_id, household_id, name, name_key, notes FROM person_record WHERE person_id = $1 LIMIT 1`,
    [personId, releaseId],
  );
}
