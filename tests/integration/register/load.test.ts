import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { downloadRefused } from "#application/import/download-refused.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { openRaw } from "#infrastructure/crypto/raw-cells.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne, loadFiles, loadPair } from "#tests/factories/loaded-register.ts";
import { familyCsv, personCsv } from "#tests/factories/p3ke-pair.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const one = familyOfOne(1);
const two = familyOfOne(2, {
  "Kode Kemdagri": "6104082003",
  "Kabupaten/Kota": "KETAPANG",
  "Desa/Kelurahan": "SUKABANGUN",
});
const three = familyOfOne(3, { "Jenis Lantai": "Marmer Italia" });

describe("a register", () => {
  it("is loaded with its provenance, refuses only what it must, and becomes the active release", async () => {
    const loaded = granted(
      await loadPair(desk, {
        families: [one.family, two.family, three.family, { "ID Keluarga P3KE": "" }],
        people: [
          one.person,
          two.person,
          three.person,
          { ...one.person, "ID Individu": "2", NIK: "611101010175", Nama: "SITI" },
        ],
      }),
    );
    expect(loaded.counts.roles.FAMILY).toMatchObject({ read: 4, accepted: 1, noted: 1, refused: 2 });
    expect(loaded.counts.roles.FAMILY?.reasons).toEqual({ VILLAGE_OUTSIDE: 1, FAMILY_ID_MISSING: 1 });
    expect(loaded.counts.roles.PERSON?.reasons).toEqual({ FAMILY_REFUSED: 1 });
    expect(loaded.counts.roles.PERSON?.notes).toMatchObject({ NIK_NOT_16_DIGITS: 1 });

    const { rows } = await desk.owner.query(
      "SELECT state, label, bast_number, households, people FROM release ORDER BY date",
    );
    expect(rows).toEqual([
      expect.objectContaining({ state: "SUPERSEDED" }),
      { state: "ACTIVE", label: "Rilis uji", bast_number: "000/CONTOH/2025", households: 2, people: 3 },
    ]);
    const { rows: files } = await desk.owner.query("SELECT sha256 FROM stored_file WHERE kind = 'UPLOAD'");
    expect(files).toHaveLength(2);
  });

  it("keeps a valid NIK sealed and found by its index, a doubtful one sealed and never found", async () => {
    const { rows } = await desk.owner.query(
      "SELECT name, nik_sealed, nik_index, notes, raw_sealed, name_key FROM person_record WHERE name IN ('SITI', $1) ORDER BY name",
      [one.person.Nama],
    );
    const [samsudin, siti] = rows;
    expect(openNumber("nik", samsudin.nik_sealed)).toBe(one.person.NIK);
    expect(samsudin.nik_index).toHaveLength(16);
    expect(openNumber("nik", siti.nik_sealed)).toBe("611101010175");
    expect(siti).toMatchObject({ nik_index: null, notes: ["NIK_NOT_16_DIGITS"] });
    expect(openRaw(siti.raw_sealed)).toEqual({ nik: "611101010175" });
  });

  it("keeps no NIK in clear anywhere in the database", async () => {
    const { rows } = await desk.owner.query<{ text: string }>(
      `SELECT string_agg(t::text, '') AS text FROM (
         SELECT to_jsonb(i) AS t FROM import i UNION ALL SELECT to_jsonb(a) FROM audit_event a
         UNION ALL SELECT to_jsonb(p) FROM person_record p UNION ALL SELECT to_jsonb(h) FROM household_record h
         UNION ALL SELECT to_jsonb(j) FROM pgboss.job j) AS everything`,
    );
    expect(rows[0]?.text).toContain("SAMSUDIN");
    for (const { NIK } of [one.person, two.person, three.person]) expect(rows[0]?.text).not.toContain(NIK);
  });

  it("counts the members of each household, and notes an unknown label with the value unknown", async () => {
    const { rows } = await desk.owner.query(
      `SELECT h.p3ke_id, r.member_count, r.floor, r.notes FROM household_record r JOIN household h ON h.id = r.household_id ORDER BY 1`,
    );
    expect(rows).toEqual([
      { p3ke_id: one.family["ID Keluarga P3KE"], member_count: 2, floor: "EARTH", notes: [] },
      { p3ke_id: three.family["ID Keluarga P3KE"], member_count: 1, floor: null, notes: ["LABEL_UNKNOWN"] },
    ]);
  });

  it.each([
    ["the person file alone", ["individu"], "IMPORT_FAMILY_FILE_MISSING"],
    ["the family file alone", ["keluarga"], "IMPORT_PERSON_FILE_MISSING"],
    ["the family file twice", ["keluarga", "keluarga", "individu"], "IMPORT_TWO_FILES_OF_A_KIND"],
  ])("is not loaded from %s", async (_name, names, code) => {
    const contents = { keluarga: familyCsv([familyOfOne(8).family]), individu: personCsv([familyOfOne(8).person]) };
    const files = names.map((name) => ({ name: `${name}.csv`, content: contents[name as keyof typeof contents] }));
    expect(await loadFiles(desk, files, { label: "Rilis lain" })).toMatchObject({ ok: false, error: { code } });
  });

  it("says who shares a NIK, on both", async () => {
    const shared = familyOfOne(4);
    const other = familyOfOne(5, { NIK: shared.person.NIK ?? "" });
    const loaded = granted(
      await loadPair(
        desk,
        { families: [shared.family, other.family], people: [shared.person, other.person] },
        { label: "Rilis NIK" },
      ),
    );
    expect(loaded.counts.roles.PERSON).toMatchObject({ accepted: 0, noted: 2, notes: { NIK_SHARED: 2 } });
    const { rows } = await desk.owner.query("SELECT notes FROM person_record WHERE release_id = $1", [
      loaded.releaseId,
    ]);
    expect(rows.map(({ notes }) => notes)).toEqual([["NIK_SHARED"], ["NIK_SHARED"]]);
  });
});

describe("refused rows", () => {
  it("come back as a file with row, column, reason and their cells; mended, they join their release", async () => {
    const bad = familyOfOne(11, { "Kode Kemdagri": "", "Desa/Kelurahan": "SUTIRAN" });
    const good = familyOfOne(12);
    const first = granted(
      await loadPair(
        desk,
        { families: [bad.family, good.family], people: [bad.person, good.person] },
        { label: "Rilis perbaikan" },
      ),
    );
    expect(first.refused).toEqual([
      { role: "FAMILY", rows: 1 },
      { role: "PERSON", rows: 1 },
    ]);
    const families = await refusedCsv(first.importId, "FAMILY");
    expect(families).toContain("Mungkin Sutera, Kecamatan Sukadana?");
    expect(families).toContain(first.importId);
    const people = await refusedCsv(first.importId, "PERSON");

    const mended = granted(
      await loadFiles(desk, [
        { name: "keluarga-ditolak.csv", content: families.replaceAll("SUTIRAN", "SUTERA") },
        { name: "individu-ditolak.csv", content: people },
      ]),
    );
    expect(mended.releaseId).toBe(first.releaseId);
    expect(mended.counts.roles.FAMILY).toMatchObject({ read: 1, refused: 0 });
    expect(mended.counts.roles.PERSON).toMatchObject({ read: 1, refused: 0 });
    const { rows } = await desk.owner.query("SELECT households, people, state FROM release WHERE id = $1", [
      first.releaseId,
    ]);
    expect(rows).toEqual([{ households: 2, people: 2, state: "ACTIVE" }]);

    const again = await loadFiles(desk, [
      { name: "keluarga-ditolak.csv", content: families.replaceAll("SUTIRAN", "SUTERA") },
    ]);
    expect(again).toMatchObject({ ok: false, error: { code: "IMPORT_NOTHING_ACCEPTED" } });
  });

  it("are given to nobody else", async () => {
    const { rows } = await desk.owner.query("SELECT id FROM import WHERE state = 'DONE' LIMIT 1");
    const asked = { importId: rows[0].id, role: "FAMILY" as const };
    expect(await downloadRefused(desk.as("housing"), asked)).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
    expect(await downloadRefused(desk.as("inspector"), asked)).toMatchObject({
      ok: false,
      error: { code: "NOT_FOUND" },
    });
  });

  it("are recorded when they leave", async () => {
    const { rows } = await desk.owner.query("SELECT detail FROM audit_event WHERE type = 'import.downloaded'");
    expect(rows.length).toBeGreaterThan(0);
  });
});

async function refusedCsv(importId: string, role: "FAMILY" | "PERSON"): Promise<string> {
  return text(granted(await downloadRefused(desk.as("planner"), { importId, role, csv: true })).content);
}
