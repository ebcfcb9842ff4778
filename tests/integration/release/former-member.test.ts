import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importAssistance } from "#application/assistance/import-assistance.ts";
import { NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { flagsOf, insertProgramme, listUnderReview } from "#tests/factories/lists.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { openedRow } from "#tests/factories/opened-row.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmeId: string;

const HEAD = familyOfOne(1);
const FATIMAH = { ...HEAD.person, "ID Individu": "2", Nama: "FATIMAH", NIK: "6111014203820002" };
const ROW = { ...NO_VALUES, name: "Fatimah", nik: FATIMAH.NIK, village: "Sutera", district: "Sukadana" };

/** Fatimah was trained while the first release named her; the second has her family without her. */
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  await desk.owner.query("DELETE FROM release");
  const training = { benefit: "TRAINING", unit: "PERSON", strategy: "RAISE_INCOME" };
  await insertProgramme(desk, "social", { ...training, code: "LATIH-26", from: "2026-01-01", to: "2026-06-30" });
  programmeId = await insertProgramme(desk, "housing", { ...training, code: "LATIH-27" });
  granted(
    await loadPair(
      desk,
      { families: [HEAD.family], people: [HEAD.person, FATIMAH] },
      { label: "1", date: "2025-01-31" },
    ),
  );
  const line = `Nama;NIK;Desa\nFatimah;'${FATIMAH.NIK};Sutera`;
  const files = [{ name: "latih.csv", content: contentOfBuffer(Buffer.from(line)) }];
  const { counts } = granted(
    await importAssistance(desk.as("planner"), { files, programmeCode: "LATIH-26", acceptsDamage: false }),
  );
  expect(counts.figures).toMatchObject({ loaded: 1 });
  granted(await loadPair(desk, { families: [HEAD.family], people: [HEAD.person] }, { label: "2" }));
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

describe("somebody whom the active release no longer names in their family", () => {
  it("is screened as before: the aid they had still stands in the way, and the row says it is stale", async () => {
    const id = await listUnderReview(desk, "housing", { programmeId, rows: [{ values: ROW, notes: [] }] });
    const codes = (await flagsOf(desk, id)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["OVERLAP_COMMITTED", "TARGET_STALE"]));
    const opened = await openedRow(desk.as("planner"), id);
    expect(opened.details?.household?.members).toHaveLength(1);
  });
});
