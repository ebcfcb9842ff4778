import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agreeMapping } from "#application/import/agree-mapping.ts";
import { checkImport } from "#application/import/check-import.ts";
import { describeImport, type ImportView } from "#application/import/describe-import.ts";
import { type CellMend, mendCell } from "#application/import/mend-cell.ts";
import { readUpload } from "#application/import/read-upload.ts";
import { receiveUpload } from "#application/import/receive-upload.ts";
import { removeUpload } from "#application/import/remove-upload.ts";
import { runImport } from "#application/import/run-import.ts";
import { startImport } from "#application/import/start-import.ts";
import { isoDate } from "#domain/shared/date.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne } from "#tests/factories/loaded-register.ts";
import { familyCsv, personCsv } from "#tests/factories/p3ke-pair.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

/** A register pair with a family in an unknown village and one without a name, checked and not loaded. */
let database: TestDatabase;
let desk: Desk;
let importId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
beforeEach(async () => {
  importId = await checkedPair();
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const LOST = { "Desa/Kelurahan": "SUTIRA", "Kode Kemdagri": "" };
const FAMILIES = [familyOfOne(1), familyOfOne(2, LOST), familyOfOne(3, { "Kepala Keluarga": "" })];
const NIK = "6111011203759999";

describe("a cell mended at the check", () => {
  it("is judged again at once, and a mended family takes its members with it", async () => {
    expect((await view()).counts.roles).toMatchObject({ FAMILY: { refused: 2 }, PERSON: { refused: 2 } });
    expect(granted(await mend({ row: 3, field: "village", value: "Sutera" }))).toBe("NOTED");
    const after = await view();
    expect(after.state).toBe("CHECKED");
    expect(after.counts.roles).toMatchObject({
      FAMILY: { refused: 1, noted: 1, notes: { VILLAGE_BY_NAME: 1 } },
      PERSON: { refused: 1 },
    });
    expect(after.mended).toEqual([{ role: "FAMILY", sheet: null, row: 3, field: "village", value: "Sutera" }]);
  });

  it("says so where the row is still refused", async () => {
    expect(granted(await mend({ row: 3, field: "village", value: "Entah" }))).toBe("REFUSED");
    expect((await view()).counts.examples).toContainEqual(
      expect.objectContaining({ number: 3, code: "VILLAGE_UNKNOWN", value: "Entah" }),
    );
  });

  it("can be given back to what the file says", async () => {
    granted(await mend({ row: 4, field: "headName", value: "Rusli Daud" }));
    expect(granted(await mend({ row: 4, field: "headName", value: null }))).toBe("REFUSED");
    expect((await view()).mended).toEqual([]);
  });

  it("is what the load reads, and the file stays what it was", async () => {
    granted(await mend({ row: 3, field: "village", value: "Sutera" }));
    granted(await mend({ row: 4, field: "headName", value: "Rusli Daud" }));
    granted(await mend({ role: "PERSON", row: 2, field: "nik", value: NIK }));
    granted(await startImport(desk.as("planner"), { importId, enqueued: false }));
    await runImport(desk.as("planner"), { importId });
    const { counts, state } = await view();
    expect({ state, figures: counts.figures }).toMatchObject({ state: "DONE", figures: { households: 3, people: 3 } });
    const { rows } = await desk.owner.query<{ head_name: string }>(
      "SELECT head_name FROM household_record WHERE import_id = $1 ORDER BY source_row",
      [importId],
    );
    expect(rows.at(-1)).toEqual({ head_name: "Rusli Daud" });
    const { rows: people } = await desk.owner.query<{ nik_sealed: Uint8Array }>(
      "SELECT nik_sealed FROM person_record WHERE import_id = $1 ORDER BY source_row LIMIT 1",
      [importId],
    );
    expect(people.map(({ nik_sealed }) => openNumber("nik", nik_sealed))).toEqual([NIK]);
  });

  it("lies sealed, is shown without identity numbers and audited without its value", async () => {
    granted(await mend({ role: "PERSON", row: 2, field: "nik", value: NIK }));
    const { rows } = await desk.owner.query("SELECT edits::text AS edits FROM import WHERE id = $1", [importId]);
    const { rows: events } = await desk.owner.query(
      "SELECT type, detail FROM audit_event WHERE type = 'import.mended' AND subject_id = $1",
      [importId],
    );
    expect(JSON.stringify([rows, events, await view()])).not.toContain(NIK);
    expect(events).toEqual([
      { type: "import.mended", detail: { role: "PERSON", sheet: null, row: 2, field: "nik", undone: false } },
    ]);
  });

  it("goes with its file", async () => {
    granted(await mend({ row: 3, field: "village", value: "Sutera" }));
    const [file] = (await view()).files;
    granted(await removeUpload(desk.as("planner"), { importId, fileId: file?.fileId ?? "" }));
    expect((await view()).mended).toEqual([]);
  });
});

describe("mending is refused", () => {
  it.each<[string, Partial<CellMend>, string]>([
    ["for a field the file cannot have", { field: "asnaf" }, "IMPORT_CELL_UNKNOWN"],
    ["for a file that was not sent", { role: "TABLE" }, "IMPORT_CELL_UNKNOWN"],
  ])("%s", async (_, changes, code) => {
    expect(await mend({ row: 3, field: "village", value: "Sutera", ...changes })).toMatchObject({ error: { code } });
  });

  it("once the load was begun", async () => {
    granted(await startImport(desk.as("planner"), { importId, enqueued: false }));
    const answer = await mend({ row: 3, field: "village", value: "Sutera" });
    expect(answer).toMatchObject({ ok: false, error: { code: "IMPORT_STATE" } });
  });
});

function mend(changes: Partial<CellMend> & Pick<CellMend, "row" | "field" | "value">) {
  return mendCell(desk.as("planner"), { importId, role: "FAMILY", sheet: null, ...changes });
}

async function view(): Promise<ImportView> {
  return granted(await describeImport(desk.as("planner"), { importId }));
}

async function checkedPair(): Promise<string> {
  const planner = desk.as("planner");
  const inRegency = { "Kabupaten/Kota": "CONTOH" };
  const files = [
    { name: "keluarga.csv", text: familyCsv(FAMILIES.map(({ family }) => ({ ...inRegency, ...family }))) },
    { name: "individu.csv", text: personCsv(FAMILIES.map(({ person }) => ({ ...inRegency, ...person }))) },
  ];
  let id: string | null = null;
  for (const { name, text } of files) {
    const content = (async function* () {
      yield Buffer.from(text);
    })();
    const upload = { kind: "REGISTER", importId: id, name, content, enqueued: false } as const;
    const received: { importId: string; fileId: string } = granted(await receiveUpload(planner, upload));
    id = received.importId;
    await readUpload(planner, received);
  }
  if (id === null) throw new Error("Nothing was sent.");
  const { files: read } = granted(await describeImport(planner, { importId: id }));
  const mapping = Object.fromEntries(
    read.map(({ role, proposal }) => [
      role,
      Object.fromEntries(Object.entries(proposal).map(([field, { column }]) => [field, column])),
    ]),
  );
  const settings = { label: `Uji ${id}`, date: isoDate("2025-05-31"), bastNumber: null, bastDate: null, addTo: null };
  const agreed = { importId: id, mapping, settings, remember: false, acceptsDamage: false, enqueued: false };
  granted(await agreeMapping(planner, agreed));
  await checkImport(planner, { importId: id });
  return id;
}
