import { buffer, text } from "node:stream/consumers";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelAssistance } from "#application/assistance/cancel-assistance.ts";
import { type AnnexWish, exportAnnex } from "#application/assistance/export-annex.ts";
import { exportDeliverySheet } from "#application/assistance/export-delivery-sheet.ts";
import { undoImport } from "#application/import/undo-import.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { newId } from "#infrastructure/id.ts";
import { aidOf, approvedList, stateOf } from "#tests/factories/approved-list.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { loadFile } from "#tests/factories/loaded-file.ts";
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

type Row = { name: string; state: string; given: string | null };

/** The people of a list with what they have been given. */
async function peopleOf(proposalId: string): Promise<Row[]> {
  const { rows } = await desk.owner.query<Row>(
    `SELECT c.name, a.state, (SELECT sum(d.amount)::text FROM delivery d WHERE d.assistance_id = a.id) AS given
     FROM assistance a JOIN candidate c ON c.id = a.candidate_id WHERE a.proposal_id = $1 ORDER BY c.row`,
    [proposalId],
  );
  return rows;
}

const load = (
  proposalId: string,
  lines: readonly string[] | Buffer,
  { by = "housing", date = null }: { by?: DeskUser; date?: string | null } = {},
) =>
  loadFile(desk, by, {
    kind: "DELIVERIES",
    lines,
    settings: { proposalId, date },
    name: Buffer.isBuffer(lines) ? "penyaluran.xlsx" : "penyaluran.csv",
  });

const HEADER = "No;Nama;NIK;Tanggal;Jumlah;Bukti";

describe("a file of hand-overs", () => {
  it("is the sheet of the list, filled in on the way", async () => {
    const list = await approvedList(desk, { rows: 3, amount: 20_000_000n });
    const sheet = granted(await exportDeliverySheet(desk.as("housing"), { proposalId: list }));
    const [header = [], ...rows] = await readSheet(await buffer(sheet.content));
    expect(JSON.stringify(rows)).not.toMatch(/\d{16}/);
    const filled = rows.map((row, index) => {
      const cells = row.map((cell) => (cell instanceof Date ? "" : String(cell ?? "")));
      return index === 2
        ? cells
        : [...cells.slice(0, 7), "24/11/2026", index === 0 ? "" : "5000000", "", "", "BAST 3/2026"];
    });
    const workbook = await writeXlsx({
      sheets: [
        {
          name: "Penyaluran",
          columns: header.map((title) => ({ header: String(title), type: "text" as const })),
          rows: filled,
        },
      ],
    });
    const loaded = granted(await load(list, workbook));
    expect(loaded.counts.roles.TABLE).toMatchObject({
      read: 3,
      accepted: 2,
      noted: 1,
      refused: 0,
      notes: { DELIVERY_BLANK: 1 },
    });
    expect(loaded.counts.figures).toEqual({ recorded: 2, completed: 1 });
    expect((await peopleOf(list)).map(({ state, given }) => [state, given])).toEqual([
      ["DELIVERED", "20000000"],
      ["COMMITTED", "5000000"],
      ["COMMITTED", null],
    ]);
  });

  it("finds people by NIK or name, adds instalments up, and refuses what does not fit", async () => {
    const list = await approvedList(desk, { rows: 2, amount: 20_000_000n });
    const [first, second] = await peopleOf(list);
    const lines = [
      HEADER,
      `1;${first?.name};;20/11/2026;1000000;`,
      `2;${first?.name};;24/11/2026;15.000.000;BAST 1`,
      `3;${first?.name};;24/11/2026;5.000.000;BAST 2`,
      `4;${first?.name};;24/11/2026;1;BAST 3`,
      `5;${second?.name};6111019999990001;24/11/2026;;`,
      "6;Orang Lain;;24/11/2026;;",
      `7;${second?.name};;besok;;`,
      `8;${first?.name};;24/11/2026;15.000.000;BAST 1`,
    ];
    const loaded = granted(await load(list, lines));
    expect(loaded.counts.roles.TABLE?.reasons).toEqual({
      DELIVERY_BEFORE_APPROVAL: 1,
      AID_DELIVERED: 1,
      ROW_NIK_DIFFERS: 1,
      NOT_ON_LIST: 1,
      DELIVERY_DATE_UNREADABLE: 1,
      DELIVERY_TWICE: 1,
    });
    expect(await peopleOf(list)).toMatchObject([
      { state: "DELIVERED", given: "20000000" },
      { state: "COMMITTED", given: null },
    ]);
  });

  it("completes the list, is refused a second time, and gives everything back when it is undone", async () => {
    const list = await approvedList(desk, { rows: 2, amount: 20_000_000n });
    const [first, second] = await peopleOf(list);
    const lines = ["Nama", first?.name ?? "", second?.name ?? ""];
    const { importId } = granted(await load(list, lines, { date: "2026-11-24" }));
    expect(await stateOf(desk, list)).toBe("DELIVERED");
    expect(await load(list, lines, { date: "2026-11-24" })).toMatchObject({ error: { code: "NOTHING_TO_DELIVER" } });
    granted(await undoImport(desk.as("housing"), { importId }));
    expect(await stateOf(desk, list)).toBe("APPROVED");
    expect(await peopleOf(list)).toMatchObject([
      { state: "COMMITTED", given: null },
      { state: "COMMITTED", given: null },
    ]);
  });

  it("is not undone once the rest of an aid was cancelled", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [only] = await peopleOf(list);
    const { importId } = granted(await load(list, [HEADER, `1;${only?.name};;24/11/2026;1000;`]));
    const [aid] = await aidOf(desk, list);
    granted(await cancelAssistance(desk.as("housing"), { assistanceId: aid, reason: "Pindah" }));
    expect(await undoImport(desk.as("housing"), { importId })).toMatchObject({ error: { code: "AID_CLOSED" } });
  });

  it("is the owner's to load", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    expect(await load(list, [HEADER, "1;Siapa;;24/11/2026;;"], { by: "social" })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
    expect(await load(list, [HEADER, "1;Siapa;;24/11/2026;;"], { by: "planner" })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
    expect(await exportDeliverySheet(desk.as("inspector"), { proposalId: list })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
  });
});

describe("the annex of an approved list", () => {
  const annex = (by: DeskUser, wish: Partial<AnnexWish> & { proposalId: string }) =>
    exportAnnex(desk.as(by), { format: "xlsx", numbers: { reason: "Lampiran SK" }, ...wish });

  it("names recipients with decree, sum and sum in words; numbers stay text", async () => {
    const list = await approvedList(desk, { rows: 3, amount: 20_000_000n });
    const [, , last] = await aidOf(desk, list);
    granted(await cancelAssistance(desk.as("housing"), { assistanceId: last ?? "", reason: "Menolak" }));
    const file = granted(await annex("housing", { proposalId: list }));
    expect(file.name).toMatch(/^BNBA RUMAH-\d+ Daftar rumah\.xlsx$/);
    const rows = await readSheet(await buffer(file.content));
    const titles = rows.slice(0, 6).map(([title]) => title);
    expect(titles).toEqual([
      "DAFTAR PENERIMA BANTUAN (BNBA)",
      "Rehab rumah tidak layak huni 2027",
      "Kantor PERKIM, Kabupaten Contoh",
      "Lampiran keputusan nomor 400.9/12/2026 tanggal 24 November 2026",
      "Daftar: Daftar rumah, disetujui 24 November 2026, 2 penerima",
      "1 penerima yang bantuannya dibatalkan tidak dimuat",
    ]);
    expect(rows[6]).toEqual([
      "No",
      "Nama",
      "NIK",
      "Jenis Kelamin",
      "Tanggal Lahir",
      "Alamat",
      "Desa",
      "Kecamatan",
      "Bantuan",
      "Jumlah",
    ]);
    expect(rows[7]).toEqual([
      1,
      expect.any(String),
      expect.stringMatching(/^6111\d{12}$/),
      "L",
      expect.any(Date),
      null,
      "Sutera",
      "Sukadana",
      "perbaikan rumah",
      20_000_000,
    ]);
    expect(rows[9]?.filter(Boolean)).toEqual(["Jumlah", 40_000_000]);
    expect(rows[10]?.filter(Boolean)).toEqual(["Terbilang: empat puluh juta rupiah"]);
    expect(rows).toHaveLength(11);
  });

  it("masks numbers unless a reason is given, and records either", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const csv = await text(granted(await annex("planner", { proposalId: list, format: "csv", numbers: null })).content);
    expect(csv).toMatch(/6111•{12}/);
    expect(csv).not.toMatch(/\d{16}/);
    expect(await text(granted(await annex("planner", { proposalId: list, format: "csv" })).content)).toMatch(
      /,6111\d{12},/,
    );
    expect(await annex("planner", { proposalId: list, numbers: { reason: " " } })).toMatchObject({
      error: { code: "REASON_MISSING" },
    });
    const { rows } = await desk.owner.query(
      "SELECT detail FROM audit_event WHERE type = 'annex.exported' AND subject_id = $1 ORDER BY id",
      [list],
    );
    expect(rows.map(({ detail }) => detail)).toEqual([
      { rows: 1, format: "csv", fullNumbers: false, reason: null },
      { rows: 1, format: "csv", fullNumbers: true, reason: "Lampiran SK" },
    ]);
  });

  it("says what is not recorded yet of its decree", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const decreeLine = async () =>
      (await text(granted(await annex("housing", { proposalId: list, format: "csv" })).content)).split("\r\n")[3];
    await desk.owner.query("UPDATE proposal SET decree_date = NULL WHERE id = $1", [list]);
    expect(await decreeLine()).toContain("Lampiran keputusan nomor 400.9/12/2026, tanggal belum dicatat");
    await desk.owner.query("UPDATE proposal SET decree_number = NULL WHERE id = $1", [list]);
    expect(await decreeLine()).toContain("Nomor dan tanggal keputusan belum dicatat");
  });

  it("keeps a name that would be a formula text", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    await desk.owner.query(
      "UPDATE person_record SET name = '=CMD()' FROM assistance a WHERE a.proposal_id = $1 AND person_record.person_id = a.person_id",
      [list],
    );
    expect(await text(granted(await annex("housing", { proposalId: list, format: "csv" })).content)).toContain(
      ",'=CMD(),",
    );
  });

  it("goes to the owner and the planner alone, and only once the list is approved", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    expect(await annex("social", { proposalId: list })).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await annex("inspector", { proposalId: list })).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await annex("leader", { proposalId: list })).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await annex("housing", { proposalId: newId() })).toMatchObject({ error: { code: "NOT_FOUND" } });
    await desk.owner.query("UPDATE proposal SET state = 'REVOKED' WHERE id = $1", [list]);
    expect(await annex("housing", { proposalId: list })).toMatchObject({ error: { code: "LIST_NOT_APPROVED" } });
  });
});
