import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { undoImport } from "#application/import/undo-import.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
beforeEach(async () => {
  await emptyRegister();
  granted(await loadPair(desk, pairOf(FIRST), { label: "Rilis 1", date: "2025-01-31" }));
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const FIRST = [familyOfOne(1), familyOfOne(2), familyOfOne(3)];
const pairOf = (families: readonly ReturnType<typeof familyOfOne>[]) => ({
  families: families.map(({ family }) => family),
  people: families.map(({ person }) => person),
});

describe("a second release over the first", () => {
  it("keeps the identities of families by their number and of people by NIK and name", async () => {
    const before = await identities();
    const renamed = familyOfOne(1, { Nama: "SYAMSUDDIN YUSUF", "Kepala Keluarga": "SYAMSUDDIN YUSUF" });
    const second = granted(
      await loadPair(desk, pairOf([renamed, familyOfOne(2), familyOfOne(9)]), { label: "Rilis 2" }),
    );
    const after = await identities();
    for (const [family, ids] of Object.entries(before)) {
      if (family in after) expect(after[family]).toEqual(ids);
    }
    expect(second.counts.figures).toMatchObject({ householdsKnown: 2, householdsNew: 1, peopleByNik: 2, peopleNew: 1 });
  });

  it("takes a NIK with another name for another person, and counts it", async () => {
    const stranger = familyOfOne(1, { Nama: "FATIMAH", "Kepala Keluarga": "FATIMAH" });
    const second = granted(await loadPair(desk, pairOf([stranger]), { label: "Rilis 2" }));
    expect(second.counts.figures).toMatchObject({ peopleByNik: 0, peopleNew: 1, nameDiffers: 1 });
  });

  it("knows someone without a NIK by family, name and birth date", async () => {
    const blank = familyOfOne(2, { NIK: "" });
    const second = granted(await loadPair(desk, pairOf([blank]), { label: "Rilis 2" }));
    expect(second.counts.figures).toMatchObject({ peopleByFamily: 1, peopleNew: 0 });
  });

  it("knows a couple whose numbers were exchanged and are put right by their family", async () => {
    const niks = ["6111010107800001", "6111014203820002"] as const;
    const couple = ([his, hers]: readonly [string, string]) => {
      const head = familyOfOne(40, { NIK: his, "Tanggal Lahir": "01/07/1980" });
      const wife = { ...head.person, "ID Individu": "2", Nama: "FATIMAH", NIK: hers, "Tanggal Lahir": "02/03/1982" };
      return { families: [head.family], people: [head.person, wife] };
    };
    granted(await loadPair(desk, couple([niks[1], niks[0]]), { label: "Rilis 2" }));
    const before = await identities();
    const right = granted(await loadPair(desk, couple(niks), { label: "Rilis 3" }));
    expect(right.counts.figures).toMatchObject({ peopleByFamily: 2, peopleNew: 0 });
    expect(await identities()).toEqual(before);
  });

  it("stands among the older ones when its data are older", async () => {
    const older = granted(await loadPair(desk, pairOf([familyOfOne(1)]), { label: "Rilis lama", date: "2022-12-31" }));
    expect(older.counts.figures).toMatchObject({ activated: 0 });
    expect(await states()).toMatchObject({ "Rilis 1": "ACTIVE", "Rilis lama": "SUPERSEDED" });
  });
});

describe("families found in the field", () => {
  it("stay beside the active release when another is loaded and when that one is undone", async () => {
    await desk.owner.query(
      "INSERT INTO release (regency_id, id, source, label, date, state) VALUES ($1, $2, 'FIELD', 'Lapangan', '2025-02-01', 'ACTIVE')",
      [desk.regencyId, newId()],
    );
    const second = granted(await loadPair(desk, pairOf([familyOfOne(1)]), { label: "Rilis 2" }));
    expect(await states()).toEqual({ "Rilis 1": "SUPERSEDED", "Rilis 2": "ACTIVE", Lapangan: "ACTIVE" });
    granted(await undoImport(desk.as("planner"), { importId: second.importId }));
    expect(await states()).toEqual({ "Rilis 1": "ACTIVE", "Rilis 2": "UNDONE", Lapangan: "ACTIVE" });
  });
});

describe("mended rows", () => {
  it("of somebody whom the release has already in another family are another person of it", async () => {
    const lost = { "Kode Kemdagri": "", "Desa/Kelurahan": "ENTAH" };
    const twin = familyOfOne(1, { "ID Keluarga P3KE": "200000500" });
    const refusedTwin = { families: [{ ...twin.family, ...lost }], people: [twin.person] };
    const both = pairOf([familyOfOne(1)]);
    const second = granted(
      await loadPair(
        desk,
        { families: [...both.families, ...refusedTwin.families], people: [...both.people, ...refusedTwin.people] },
        { label: "Rilis 2" },
      ),
    );
    expect(second.refused).toEqual([
      { role: "FAMILY", rows: 1 },
      { role: "PERSON", rows: 1 },
    ]);
    const mended = granted(
      await loadPair(desk, pairOf([twin]), { label: "Rilis 2", settings: { addTo: second.releaseId } }),
    );
    expect(mended.counts.roles.PERSON).toMatchObject({ read: 1, refused: 0 });
  });
});

describe("undoing a release", () => {
  it("makes the former one active again and removes only identities that nothing points at", async () => {
    const second = granted(
      await loadPair(desk, pairOf([familyOfOne(1), familyOfOne(7), familyOfOne(8)]), { label: "Rilis 2" }),
    );
    const kept = await identityOf("200000008");
    await desk.owner.query(
      "INSERT INTO verification (regency_id, id, household_id, requested_by_id) VALUES ($1, $2, $3, $4)",
      [desk.regencyId, newId(), kept, desk.as("planner").actor.userId],
    );
    granted(await undoImport(desk.as("planner"), { importId: second.importId }));
    expect(await states()).toMatchObject({ "Rilis 1": "ACTIVE", "Rilis 2": "UNDONE" });
    expect(await identityOf("200000001")).not.toBeNull();
    expect(await identityOf("200000007")).toBeNull();
    expect(await identityOf("200000008")).toBe(kept);
    const { rows } = await desk.owner.query("SELECT count(*)::int AS n FROM person_record WHERE release_id = $1", [
      second.releaseId,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it("is refused once a list was approved on it, and while a later one stands", async () => {
    const second = granted(await loadPair(desk, pairOf([familyOfOne(1)]), { label: "Rilis 2" }));
    const third = granted(await loadPair(desk, pairOf([familyOfOne(1)]), { label: "Rilis 3", date: "2025-06-30" }));
    const undo = (importId: string) => undoImport(desk.as("planner"), { importId });
    expect(await undo(second.importId)).toMatchObject({ ok: false, error: { code: "RELEASE_NOT_LATEST" } });
    await approveListOn(third.releaseId);
    expect(await undo(third.importId)).toMatchObject({ ok: false, error: { code: "RELEASE_IN_USE" } });
    expect(await states()).toMatchObject({ "Rilis 3": "ACTIVE" });
  });

  it("belongs to the planner", async () => {
    const { rows } = await desk.owner.query("SELECT id FROM import LIMIT 1");
    const answer = await undoImport(desk.as("inspector"), { importId: rows[0].id });
    expect(answer).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
  });
});

async function emptyRegister(): Promise<void> {
  const tables = ["proposal", "programme", "verification", "person_record", "household_record", "person", "household"];
  for (const table of [...tables, "import", "release"]) await desk.owner.query(`DELETE FROM ${table}`);
}

/** Family number → household and people, as the active release has them. */
async function identities(): Promise<Record<string, string[]>> {
  const { rows } = await desk.owner.query<{ p3ke_id: string; ids: string[] }>(
    `SELECT h.p3ke_id, array_agg(p.person_id::text ORDER BY p.person_id) || h.id::text AS ids
     FROM household h JOIN person_record p ON p.household_id = h.id JOIN release r ON r.id = p.release_id AND r.state = 'ACTIVE'
     GROUP BY h.p3ke_id, h.id`,
  );
  return Object.fromEntries(rows.map(({ p3ke_id, ids }) => [p3ke_id, ids]));
}

async function identityOf(familyId: string): Promise<string | null> {
  const { rows } = await desk.owner.query("SELECT id FROM household WHERE p3ke_id = $1", [familyId]);
  return rows[0]?.id ?? null;
}

async function states(): Promise<Record<string, string>> {
  const { rows } = await desk.owner.query("SELECT label, state FROM release");
  return Object.fromEntries(rows.map(({ label, state }) => [label, state]));
}

async function approveListOn(releaseId: string | null): Promise<void> {
  const planner = desk.as("planner").actor;
  const programmeId = newId();
  await desk.owner.query(
    `INSERT INTO programme (regency_id, id, code, name, owner_id, benefit, need, unit, strategy, fund, period_from, legal_basis, criteria, created_by_id)
     VALUES ($1, $2, 'P', 'Program', $3, 'HOUSE_REPAIR', 'house', 'HOUSEHOLD', 'REDUCE_BURDEN', 'APBD', '2025-01-01', '-', '{"all":[]}', $4)`,
    [desk.regencyId, programmeId, planner.organisationId, planner.userId],
  );
  await desk.owner.query(
    `INSERT INTO proposal (regency_id, id, programme_id, owner_id, title, state, created_by_id, approved_by_id, approved_at, release_id)
     VALUES ($1, $2, $3, $4, 'Daftar', 'APPROVED', $5, $6, now(), $7)`,
    [
      desk.regencyId,
      newId(),
      programmeId,
      planner.organisationId,
      planner.userId,
      desk.as("secondPlanner").actor.userId,
      releaseId,
    ],
  );
}
