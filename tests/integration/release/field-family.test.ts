import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importAssistance } from "#application/assistance/import-assistance.ts";
import { undoImport } from "#application/import/undo-import.ts";
import { NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { poorHousehold } from "#tests/factories/household.ts";
import { codesOf, flagsOf, insertProgramme, rescreen, submitList } from "#tests/factories/lists.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { fisherman } from "#tests/factories/person.ts";
import { insertHouseholds } from "#tests/factories/stored-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let listId: string;

const RUSDI = { name: "RUSDI", nik: "6111010405690004", birthDate: "1969-05-04" };
const householdId = newId();

/** Rusdi was in no file; a visit put his family into the register, and its house was repaired. */
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  await desk.owner.query("DELETE FROM release");
  granted(await loadPair(desk, pairOf([familyOfOne(1)]), { label: "1", date: "2025-01-31" }));
  await insertFieldFamily();
  const programmeId = await insertProgramme(desk, "housing", { code: "RUMAH-27" });
  await insertProgramme(desk, "social", { code: "RUMAH-26", from: "2026-01-01", to: "2026-06-30" });
  const line = `Nama;NIK;Desa\nRusdi;'${RUSDI.nik};Sutera`;
  const files = [{ name: "rumah.csv", content: contentOfBuffer(Buffer.from(line)) }];
  granted(await importAssistance(desk.as("planner"), { files, programmeCode: "RUMAH-26", acceptsDamage: false }));
  const values = { ...NO_VALUES, name: "Rusdi", nik: RUSDI.nik, village: "Sutera", district: "Sukadana" };
  listId = await submitList(desk, "housing", { programmeId, rows: [{ values, notes: [] }] });
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const pairOf = (families: readonly ReturnType<typeof familyOfOne>[]) => ({
  families: families.map(({ family }) => family),
  people: families.map(({ person }) => person),
});

describe("a family found in the field, when a release comes to name it", () => {
  it("stays the household it was, and its aid still stands in the way", async () => {
    expect(await codesOf(desk, listId)).toContain("1 OVERLAP_COMMITTED");
    const named = familyOfOne(77, { Nama: "RUSDI", NIK: RUSDI.nik, "Tanggal Lahir": "04/05/1969" });
    const second = granted(await loadPair(desk, pairOf([familyOfOne(1), named]), { label: "2" }));
    await rescreen(desk, listId);
    expect(await numberOf(householdId)).toBe("200000077");
    expect(await codesOf(desk, listId)).toContain("1 OVERLAP_COMMITTED");
    expect((await flagsOf(desk, listId)).map(({ code }) => code)).not.toContain("IDENTITY_UNMATCHED");

    granted(await undoImport(desk.as("planner"), { importId: second.importId }));
    await rescreen(desk, listId);
    expect(await codesOf(desk, listId)).toContain("1 OVERLAP_COMMITTED");
  });
});

async function insertFieldFamily(): Promise<void> {
  const { owner, regencyId } = desk;
  const releaseId = newId();
  await owner.query(
    "INSERT INTO release (regency_id, id, source, label, date, state) VALUES ($1, $2, 'FIELD', 'Lapangan', '2025-02-01', 'ACTIVE')",
    [regencyId, releaseId],
  );
  const household = poorHousehold({ id: householdId, members: [fisherman({ id: newId(), ...RUSDI })] });
  await insertHouseholds(owner, { regencyId, releaseId, households: [household] });
}

async function numberOf(id: string): Promise<string | null> {
  const { rows } = await desk.owner.query("SELECT p3ke_id FROM household WHERE id = $1", [id]);
  return rows[0]?.p3ke_id ?? null;
}
