import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { previewRow } from "#application/proposal/preview-row.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { family, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { insertProgramme, submitList } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const FAMILIES = [1, 2].map((number) => family(number));
const [first, second] = FAMILIES.map((household) => rowFor(household).values);

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

async function draft(): Promise<string> {
  const { id } = granted(await createProposal(desk.as("housing"), { programmeId, title: "Rumah" }));
  const rows = first ? [{ values: first, notes: [] }] : [];
  granted(await receiveRows(desk.as("housing"), { proposalId: id, version: 1, rows, source: "FORM" }));
  return id;
}

const typed = (edit: Partial<typeof first>) => ({ ...NO_VALUES, name: "", ...edit });

async function traceOf(list: string) {
  const { rows } = await desk.owner.query(
    `SELECT p.version, p.screened_at, (SELECT json_agg(c ORDER BY c.row) FROM candidate c WHERE c.proposal_id = p.id) AS rows,
       (SELECT json_agg(f.code ORDER BY f.id) FROM flag f WHERE f.proposal_id = p.id) AS flags
     FROM proposal p WHERE p.id = $1`,
    [list],
  );
  return rows;
}

describe("a row that is being typed", () => {
  it("shows whom it means and what would be asked, and leaves the list as it is", async () => {
    const proposalId = await draft();
    const before = await traceOf(proposalId);
    const found = granted(
      await previewRow(desk.as("housing"), { proposalId, candidateId: null, edit: typed(first ?? {}) }),
    );
    expect(found.row).toMatchObject({ row: 2, matchKind: "CERTAIN", householdId: FAMILIES[0]?.id });
    expect(found.row.flags.map(({ code }) => code)).toContain("DUPLICATE_IN_LIST");
    expect(await traceOf(proposalId)).toEqual(before);
  });

  it("is looked up as it is written anew, beside the numbers it keeps", async () => {
    const proposalId = await draft();
    const [{ id: candidateId } = { id: "" }] = (
      await desk.owner.query<{ id: string }>("SELECT id FROM candidate WHERE proposal_id = $1", [proposalId])
    ).rows;
    const { nik: _nik, kk: _kk, ...edit } = typed({ name: second?.name ?? "", birthDate: second?.birthDate ?? null });
    const found = granted(await previewRow(desk.as("housing"), { proposalId, candidateId, edit }));
    expect(found.row).toMatchObject({ row: 1, matchKind: "CONFLICT" });
  });

  it("records which family was read, or that the register was searched, and nothing else", async () => {
    const proposalId = await draft();
    const since = await countEvents();
    granted(await previewRow(desk.as("housing"), { proposalId, candidateId: null, edit: typed(second ?? {}) }));
    granted(await previewRow(desk.as("housing"), { proposalId, candidateId: null, edit: typed({ name: "Ngatiyem" }) }));
    const { rows } = await desk.owner.query(
      "SELECT type, subject_id AS subject FROM audit_event WHERE regency_id = $1 ORDER BY at, id OFFSET $2",
      [desk.regencyId, since],
    );
    expect(rows).toEqual([
      { type: "household.read", subject: FAMILIES[1]?.id },
      { type: "register.searched", subject: proposalId },
    ]);
  });

  it("is the owner's, and only while rows may change", async () => {
    const proposalId = await draft();
    const asked = { candidateId: null, edit: typed({ name: "Ngatiyem" }) };
    expect(await previewRow(desk.as("baznas"), { proposalId, ...asked })).toMatchObject({ ok: false });
    const rows = second ? [{ values: second, notes: [] }] : [];
    const submitted = await submitList(desk, "housing", { programmeId, rows });
    expect(await previewRow(desk.as("housing"), { proposalId: submitted, ...asked })).toMatchObject({
      ok: false,
      error: { code: "LIST_LOCKED" },
    });
  });
});

async function countEvents(): Promise<number> {
  const { rows } = await desk.owner.query<{ count: number }>(
    "SELECT count(*)::int FROM audit_event WHERE regency_id = $1",
    [desk.regencyId],
  );
  return rows[0]?.count ?? 0;
}
