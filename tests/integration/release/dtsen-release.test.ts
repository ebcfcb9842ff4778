import { readFile } from "node:fs/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undoImport } from "#application/import/undo-import.ts";
import { importRegister } from "#application/register/import-register.ts";
import { makeSamples } from "#demo/samples/make-samples.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import { demoPerson } from "#tests/factories/demo-people.ts";
import { granted } from "#tests/factories/granted.ts";
import { screenOpenLists } from "#tests/factories/open-lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

/** The samples of other forms, loaded over the demo's P3KE register of 9,000 families with its lists and its aid. */
let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase({ from: "demo" });
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await screenOpenLists(database.ownerUrl);
});
afterAll(async () => {
  await closeDatabase();
  await owner.end();
  await database.drop();
});

const DTSEN = ["dtsen-keluarga.csv", "dtsen-anggota.csv"] as const;

describe("a DTSEN release over a P3KE one", () => {
  let before: string[];
  let households: Map<string, string>;
  let importId: string;
  beforeAll(async () => {
    before = await overlaps();
    households = await householdsByNik();
    ({ importId } = await load(DTSEN, { label: "DTSEN 2025 (contoh)", date: "2025-09-30" }));
    await screenOpenLists(database.ownerUrl);
  });

  it("is active, is of its source, and refuses the rows its README names", async () => {
    const { rows } = await owner.query(
      "SELECT source, label FROM release WHERE state = 'ACTIVE' AND source <> 'FIELD'",
    );
    expect(rows).toEqual([{ source: "DTSEN", label: "DTSEN 2025 (contoh)" }]);
    expect(await refusedOf(importId)).toEqual(await expectedRefusals(DTSEN));
  });

  it("knows families without a P3KE number by the NIK of their members", async () => {
    const { rows } = await owner.query(
      `SELECT (continuity->>'householdsKnown')::int > 360 AS known, (continuity->>'householdsNew')::int < 15 AS few,
              (continuity->>'peopleByNik')::int > 1300 AS people FROM release WHERE source = 'DTSEN'`,
    );
    expect(rows).toEqual([{ known: true, few: true, people: true }]);
    const now = await householdsByNik();
    const moved = [...now].filter(([nik, household]) => households.has(nik) && households.get(nik) !== household);
    expect(moved).toEqual([]);
  });

  it("leaves every overlap standing that stood before", async () => {
    expect(before.length).toBeGreaterThan(5);
    const after = await overlaps();
    expect(before.filter((overlap) => !after.includes(overlap))).toEqual([]);
  });

  it("has the national decile as decile and keeps the other two", async () => {
    const { rows } = await owner.query(
      `SELECT count(*) FILTER (WHERE decile > 4) > 10 AS "aboveFour", bool_and(provincial_decile >= decile) AS province,
              bool_and(regency_decile >= provincial_decile) AS regency, count(*) FILTER (WHERE decile IS NULL)::int AS unknown
       FROM household_record WHERE release_id = (SELECT id FROM release WHERE source = 'DTSEN')`,
    );
    expect(rows).toEqual([{ aboveFour: true, province: true, regency: true, unknown: 1 }]);
  });

  it("gives its families the P3KE numbers a later P3KE release comes with", async () => {
    const p3ke = ["p3ke-keluarga.csv", "p3ke-individu.csv"] as const;
    const { counts } = await load(p3ke, { label: "P3KE 2025 (susulan)", date: "2025-12-31" });
    const born = "SELECT count(*)::int AS families FROM household WHERE origin = 'DTSEN' AND p3ke_id IS NOT NULL";
    expect((await owner.query(born)).rows).toEqual([{ families: 8 }]);
    expect(counts.figures).toMatchObject({ householdsNew: 0 });
    await screenOpenLists(database.ownerUrl);
    const after = await overlaps();
    expect(before.filter((overlap) => !after.includes(overlap))).toEqual([]);
  });

  it("is known again by its family cards when the next DTSEN release comes, and can be undone", async () => {
    const next = await load(DTSEN, { label: "DTSEN 2026 (contoh)", date: "2026-03-31" });
    expect(next.counts.figures).toMatchObject({ householdsNew: 0 });
    granted(await undoImport(await demoPerson(database.ownerUrl, "ratna"), { importId: next.importId }));
    const { rows } = await owner.query("SELECT label FROM release WHERE state = 'ACTIVE' AND source <> 'FIELD'");
    expect(rows).toEqual([{ label: "P3KE 2025 (susulan)" }]);
  });
});

describe("a regency's own table of 2024", () => {
  it("is read below a header of three rows, with cards, corrections and the labels of 2023", async () => {
    const names = ["p3ke-2024-keluarga.xlsx", "p3ke-2024-individu.xlsx"] as const;
    const { importId, counts } = await load(names, { label: "P3KE 2024 (verval)", date: "2024-06-28" });
    expect(counts.roles.FAMILY).toMatchObject({ refused: 0, notes: { NAME_CORRECTED: 1 } });
    expect(counts.roles.PERSON).toMatchObject({ refused: 0 });
    const { rows } = await owner.query(
      `SELECT bool_and(lighting IS NOT NULL) AS lit, bool_and(address ~ '^RT [0-9]+ RW [0-9]+$') AS address,
              bool_and(receives_known) AS receives FROM household_record WHERE import_id = $1`,
      [importId],
    );
    expect(rows).toEqual([{ lit: true, address: true, receives: true }]);
    const { rows: cards } = await owner.query(
      "SELECT bool_and(kk_index IS NOT NULL) AS cards FROM person_record WHERE import_id = $1",
      [importId],
    );
    expect(cards).toEqual([{ cards: true }]);
  });
});

it("refuses a pair of which one file is P3KE's and the other DTSEN's", async () => {
  const files = await filesOf(["p3ke-keluarga.csv", "dtsen-anggota.csv"]);
  const settings = { label: "Campuran", date: isoDate("2025-09-30") };
  const planner = await demoPerson(database.ownerUrl, "ratna");
  const answer = await importRegister(planner, { files, settings, acceptsDamage: false });
  expect(answer).toMatchObject({ ok: false, error: { code: "IMPORT_FORMATS_DIFFER" } });
});

async function load(names: readonly string[], { label, date }: { label: string; date: string }) {
  const settings = { label, date: isoDate(date), bastNumber: "000/CONTOH/BAST/2025", bastDate: null };
  const planner = await demoPerson(database.ownerUrl, "ratna");
  return granted(await importRegister(planner, { files: await filesOf(names), settings, acceptsDamage: false }));
}

async function filesOf(names: readonly string[]) {
  return Promise.all(
    names.map(async (name) => ({ name, content: contentOfBuffer(await readFile(`samples/${name}`)) })),
  );
}

async function refusedOf(importId: string): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ name: string; refused: number }>(
    `SELECT file->>'name' AS name, (file->'refused'->>'rows')::int AS refused
     FROM import i, jsonb_array_elements(i.files) file WHERE i.id = $1`,
    [importId],
  );
  return Object.fromEntries(rows.map(({ name, refused }) => [name, refused]));
}

async function expectedRefusals(names: readonly string[]): Promise<Record<string, number>> {
  const samples = await makeSamples();
  const wanted = samples.filter(({ name }) => names.includes(name));
  return Object.fromEntries(wanted.map(({ name, wrong }) => [name, wrong.filter(({ refused }) => refused).length]));
}

/** Where the bearer of each NIK lives, by the latest release that names them. */
async function householdsByNik(): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ nik: string; household: string }>(
    `SELECT DISTINCT ON (p.nik_index) encode(p.nik_index, 'hex') AS nik, p.household_id AS household
     FROM person_record p JOIN release r ON r.id = p.release_id WHERE p.nik_index IS NOT NULL
     ORDER BY p.nik_index, r.date DESC`,
  );
  return new Map(rows.map(({ nik, household }) => [nik, household]));
}

/** Every overlap with aid or a list, on every list: which row, and with what. */
async function overlaps(): Promise<string[]> {
  const { rows } = await owner.query<{ overlap: string }>(
    `SELECT concat_ws(' ', c.id, f.code, f.subject) AS overlap FROM flag f JOIN candidate c ON c.id = f.candidate_id
     WHERE f.cleared_at IS NULL AND f.code IN ('OVERLAP_COMMITTED', 'OVERLAP_PENDING') ORDER BY 1`,
  );
  return rows.map(({ overlap }) => overlap);
}
