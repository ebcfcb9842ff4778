import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { getProposal } from "#application/proposal/get-proposal.ts";
import type { RowFlag } from "#application/proposal/list-row.ts";
import { previewRow } from "#application/proposal/preview-row.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { type CandidateValues, NO_VALUES } from "#domain/proposal/candidate-values.ts";
import type { FlagCode } from "#domain/screening/flag-code.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { family, headOf, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { insertProgramme, submitList } from "#tests/factories/lists.ts";
import { insertHouseholds } from "#tests/factories/stored-register.ts";
import { countingQueries } from "#tests/setup/counting-queries.ts";
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
    expect(found).toMatchObject({ row: 2, matchKind: "CERTAIN", home: { village: "Sutera" } });
    expect(found.flags.map(({ code }) => code)).toContain("DUPLICATE_IN_LIST");
    expect(await traceOf(proposalId)).toEqual(before);
  });

  it("is looked up as it is written anew, beside the numbers it keeps", async () => {
    const proposalId = await draft();
    const [{ id: candidateId } = { id: "" }] = (
      await desk.owner.query<{ id: string }>("SELECT id FROM candidate WHERE proposal_id = $1", [proposalId])
    ).rows;
    const { nik: _nik, kk: _kk, ...edit } = typed({ name: second?.name ?? "", birthDate: second?.birthDate ?? null });
    const found = granted(await previewRow(desk.as("housing"), { proposalId, candidateId, edit }));
    expect(found).toMatchObject({ row: 1, matchKind: "CONFLICT", home: null });
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

describe("what is seen while typing is what saving then shows", () => {
  const [poor, twice, helped, listed] = [11, 12, 13, 14].map((number) => family(number, { decile: 3 }));
  const households = [poor, twice, helped, listed].filter((one) => one !== undefined);

  beforeAll(async () => {
    const members = [headOf(12), headOf(40, { name: "ROSNAH", relation: "SPOUSE", sex: "F" })];
    const known = households.map((one) => (one === twice ? { ...one, members } : one));
    await insertHouseholds(desk.owner, { ...desk, households: [...known, family(15, { decile: 1 })] });
    const other = await insertProgramme(desk, "social");
    await submitList(desk, "social", { programmeId: other, rows: helped ? [rowFor(helped)] : [] });
  });

  const wife = () => rowFor(family(40, { members: [headOf(40, { name: "ROSNAH" })] })).values;
  const cases: [name: string, values: () => CandidateValues | undefined, codes: FlagCode[]][] = [
    ["somebody on the list already", () => listed && rowFor(listed).values, ["DUPLICATE_IN_LIST"]],
    ["another of a family on the list", wife, ["HOUSEHOLD_TWICE_IN_LIST"]],
    ["a family another office proposes", () => helped && rowFor(helped).values, ["OVERLAP_PENDING"]],
    ["a family less poor than one that waits", () => poor && rowFor(poor).values, ["TARGET_POORER_WAITING"]],
    ["nobody of the register", () => typed({ name: "Ngatiyem", nik: "6111014107800001" }), ["IDENTITY_UNMATCHED"]],
    ["the same NIK as a row of nobody", () => typed({ name: "Paijo", nik: "6111014107800009" }), ["DUPLICATE_IN_LIST"]],
    ["a number that is none", () => typed({ name: "Ngatiyem", nik: "0" }), ["NIK_INVALID"]],
    [
      "somebody else's NIK",
      () => typed({ name: "Ngatiyem", birthDate: isoDate("1980-07-01"), nik: first?.nik ?? null }),
      ["IDENTITY_CONFLICT"],
    ],
  ];

  it.each(cases)("%s", async (_name, given, codes) => {
    const request = desk.as("housing");
    const values = given() ?? typed({});
    const programmeId = await insertProgramme(desk, "housing", { quota: 3, code: newId() });
    const { id: proposalId } = granted(await createProposal(request, { programmeId, title: "Rumah" }));
    const first = [listed && rowFor(listed), twice && rowFor(twice)].filter((one) => one !== undefined);
    const rows = [...first, { values: typed({ name: "Painem", nik: "6111014107800009" }), notes: [] }];
    const { version } = granted(await receiveRows(request, { proposalId, version: 1, rows, source: "FORM" }));
    const seen = granted(await previewRow(request, { proposalId, candidateId: null, edit: values }));
    expect(seen.flags.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    const added = [{ values, notes: [] }];
    granted(await receiveRows(request, { proposalId, version, rows: added, source: "FORM" }));
    const saved = granted(await getProposal(request, { proposalId, query: EVERYTHING }));
    const row = saved.rows.find((one) => one.row === seen.row);
    expect({ matchKind: seen.matchKind, flags: said(seen.flags) }).toEqual({
      matchKind: row?.matchKind,
      flags: said(row?.flags ?? []),
    });
    expect(said(seen.listFlags)).toEqual(said(saved.listFlags));
    expect(seen.listFlags.map(({ code }) => code)).toEqual(["PROGRAMME_QUOTA"]);
  });
});

const EVERYTHING = {
  sieve: { flag: null, match: null, decile: null, district: null },
  text: "",
  page: 1,
  removed: false,
};

/** Flags as they were said, whatever their ids and order. */
function said(flags: readonly RowFlag[]) {
  return flags
    .map(({ code, severity, status, evidence, legalBasis }) => ({ code, severity, status, evidence, legalBasis }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

describe("a list of thousands", () => {
  it("is asked as often as a list of three", async () => {
    const few = await draft();
    const many = await draft();
    const rows = Array.from({ length: 3_000 }, (_, index) => ({
      values: typed({ name: `Orang ${index}` }),
      notes: [],
    }));
    granted(await receiveRows(desk.as("housing"), { proposalId: many, version: 2, rows, source: "FORM" }));
    const edit = typed(second ?? {});
    const asked = async (proposalId: string) =>
      countingQueries(() => previewRow(desk.as("housing"), { proposalId, candidateId: null, edit }));
    await asked(few);
    expect(await asked(many)).toBe(await asked(few));
  });

  it("neither waits for whoever changes it nor keeps anybody waiting", async () => {
    const proposalId = await draft();
    await desk.owner.query("BEGIN");
    try {
      await desk.owner.query("SELECT 1 FROM proposal WHERE id = $1 FOR UPDATE", [proposalId]);
      const found = await previewRow(desk.as("housing"), { proposalId, candidateId: null, edit: typed(second ?? {}) });
      expect(found.ok).toBe(true);
    } finally {
      await desk.owner.query("ROLLBACK");
    }
  });
});

async function countEvents(): Promise<number> {
  const { rows } = await desk.owner.query<{ count: number }>(
    "SELECT count(*)::int FROM audit_event WHERE regency_id = $1",
    [desk.regencyId],
  );
  return rows[0]?.count ?? 0;
}
