import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { transactAsSystem } from "#application/context.ts";
import { downloadRefused } from "#application/import/download-refused.ts";
import { undoImport } from "#application/import/undo-import.ts";
import { command } from "#cli/import-assistance.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { family, headOf, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { codesOf, flagsOf, insertProgramme, rescreen, submitList } from "#tests/factories/lists.ts";
import { loadFile } from "#tests/factories/loaded-file.ts";
import { schoolGirl } from "#tests/factories/person.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const DAUGHTER = schoolGirl({ id: "00000000-0000-7000-8003-000000000001", name: "Nurul Hidayah", nik: null });
const FAMILIES = [family(1), family(2, { members: [headOf(2), DAUGHTER] }), family(3)];
const [JAMALUDDIN, KASIMAN, BURHANUDDIN] = FAMILIES;
const HEADER = "No;Kode Program;Nama;NIK;Tanggal Lahir;Desa;Kecamatan;Tahun;Jumlah;Status";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: FAMILIES });
  await insertProgramme(desk, "housing", {
    code: "RTLH-LALU",
    name: "Rehab rumah 2025",
    from: "2025-01-01",
    to: "2025-12-31",
  });
  await insertProgramme(desk, "social", {
    code: "BEASISWA",
    benefit: "SCHOLARSHIP",
    unit: "PERSON",
    from: "2025-07-01",
    to: "2026-06-30",
    amount: 750_000n,
  });
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

beforeEach(async () => {
  await desk.owner.query("DELETE FROM assistance");
});

const line = (number: number, { code = "RTLH-LALU", nik = true, year = "2025", state = "" } = {}) => {
  const head = headOf(number);
  return `${number};${code};${head.name};${nik ? `'${head.nik}` : ""};${bornOf(head)};Sutera;Sukadana;${year};Rp 20.000.000,-;${state}`;
};

const bornOf = ({ birthDate }: { birthDate: string | null }) => birthDate?.split("-").reverse().join("/") ?? "";

const load = (lines: readonly string[], settings: object = {}) =>
  loadFile(desk, "planner", { kind: "ASSISTANCE", lines: [HEADER, ...lines], settings });

async function aids() {
  const { rows } = await desk.owner.query(
    `SELECT a.household_id AS household, a.person_id AS person, a.beneficiary_key AS key, a.amount::text, a.state, a.origin,
       a.period_from::text AS "from", a.period_to::text AS "to", a.need, a.exclusion_group AS "group", p.code
     FROM assistance a JOIN programme p ON p.id = a.programme_id ORDER BY a.id`,
  );
  return rows;
}

describe("an aid history", () => {
  it("is loaded for the family, with the file's own period, amount and state", async () => {
    const loaded = granted(await load([line(1), line(3, { year: "", state: "belum disalurkan" })]));
    expect(loaded.counts.figures).toEqual({ loaded: 2, households: 2 });
    expect(await aids()).toEqual([
      {
        household: JAMALUDDIN?.id,
        person: JAMALUDDIN?.members[0]?.id,
        key: JAMALUDDIN?.id,
        amount: "20000000",
        state: "DELIVERED",
        origin: "HISTORY",
        from: "2025-01-01",
        to: "2025-12-31",
        need: "house",
        group: "HOUSE_REPAIR",
        code: "RTLH-LALU",
      },
      expect.objectContaining({ household: BURHANUDDIN?.id, state: "COMMITTED", from: "2025-01-01", to: "2025-12-31" }),
    ]);
  });

  it("counts a scholarship for the child, and for the household where the child is not certain", async () => {
    const scholarship = (name: string, born: string) => `1;BEASISWA;${name};;${born};Sutera;Sukadana;;;`;
    granted(await load([scholarship("Nurul Hidayah", bornOf(DAUGHTER))]));
    expect(await aids()).toEqual([
      expect.objectContaining({ household: KASIMAN?.id, person: DAUGHTER.id, key: DAUGHTER.id, amount: "750000" }),
    ]);
  });

  it("finds the household by its P3KE number whatever name stands in the row", async () => {
    await desk.owner.query("UPDATE household SET p3ke_id = '100074542' WHERE id = $1", [BURHANUDDIN?.id]);
    const header = "ID Keluarga P3KE;Kode Program;Nama;Tahun";
    const lines = [header, "100074542;RTLH-LALU;Suriani (anaknya);2024"];
    granted(await loadFile(desk, "planner", { kind: "ASSISTANCE", lines }));
    expect(await aids()).toEqual([
      expect.objectContaining({ household: BURHANUDDIN?.id, person: null, key: BURHANUDDIN?.id, from: "2024-01-01" }),
    ]);
  });

  it("adds nothing when it is loaded again, whoever of the family is named", async () => {
    granted(await load([line(1)]));
    const daughter = `3;RTLH-LALU;${DAUGHTER.name};;${bornOf(DAUGHTER)};Sutera;Sukadana;2025;;`;
    const again = granted(await load([line(1), line(2), daughter]));
    expect(again.counts.roles.TABLE?.reasons).toEqual({ AID_ALREADY_LOADED: 1, AID_TWICE: 1 });
    expect(await aids()).toHaveLength(2);
    expect(await load([line(1), line(2)])).toMatchObject({ ok: false, error: { code: "IMPORT_NOTHING_ACCEPTED" } });
  });

  it("takes the programme chosen beside the file for a line that names none, and never against a code", async () => {
    const { rows } = await desk.owner.query("SELECT id FROM programme WHERE code = 'RTLH-LALU'");
    const lines = [
      "Kode Program;Nama Bantuan;Nama;NIK;Tahun",
      `;;Jamaluddin;'${headOf(1).nik};2024`,
      `;Uang tunai;Kasiman;'${headOf(2).nik};2024`,
      `BLT-LAIN;;Burhanuddin;'${headOf(3).nik};2024`,
    ];
    const settings = { programmeId: rows[0].id };
    const loaded = granted(await loadFile(desk, "planner", { kind: "ASSISTANCE", lines, settings }));
    expect(loaded.counts.roles.TABLE).toMatchObject({
      accepted: 1,
      noted: 1,
      notes: { PROGRAMME_AS_CHOSEN: 1 },
      reasons: { PROGRAMME_UNKNOWN: 1 },
    });
    expect((await aids()).map(({ household }) => household)).toEqual([JAMALUDDIN?.id, KASIMAN?.id]);
  });

  it("refuses what is not certain, each row with its reason", async () => {
    const stranger = "4;RTLH-LALU;Rohani;;01/01/1990;Sutera;Sukadana;2025;;";
    const foreign = "5;TIDAK-ADA;Jamaluddin;;02/03/1975;Sutera;Sukadana;2025;;";
    const none = "6;;Jamaluddin;;02/03/1975;Sutera;Sukadana;2025;;";
    const nikOfAnother = `7;RTLH-LALU;Rohani;'${headOf(1).nik};01/01/1990;Sutera;Sukadana;2025;;`;
    const unclear = "8;RTLH-LALU;Jamaluddin;;02/03/1975;Sutera;Sukadana;tahun lalu;banyak;entah";
    const loaded = granted(await load([line(1), stranger, foreign, none, nikOfAnother, unclear]));
    expect(loaded.counts.roles.TABLE?.reasons).toEqual({
      AID_NOBODY: 1,
      PROGRAMME_UNKNOWN: 1,
      PROGRAMME_MISSING: 1,
      AID_NIK_OF_ANOTHER: 1,
      PERIOD_UNREADABLE: 1,
    });
    expect(await aids()).toHaveLength(1);
  });

  it("gives refused rows back as a file that is mended and loads them, under the programme chosen before", async () => {
    const programmeId = await programmeOf("RTLH-LALU");
    const withoutCode = line(2).replace("RTLH-LALU", "");
    const broken = line(3).replace("RTLH-LALU", "").replace("2025", "dua ribu");
    const { importId } = granted(await load([withoutCode, broken], { programmeId }));
    const file = granted(await downloadRefused(desk.as("planner"), { importId, role: "TABLE", csv: true }));
    const text = await textOf(file.content);
    expect(text).toContain("tidak terbaca sebagai waktu bantuan");
    expect(text).not.toContain("KASIMAN");
    const mended = Buffer.from(text.replace("dua ribu", "2025"));
    granted(await loadFile(desk, "planner", { kind: "ASSISTANCE", lines: mended, name: "berkas-ditolak.csv" }));
    expect((await aids()).map(({ household }) => household)).toEqual([KASIMAN?.id, BURHANUDDIN?.id]);
  });

  it("loads only the own programmes of an office; those of others are unknown to it", async () => {
    const lines = [HEADER, line(1), line(2, { code: "BEASISWA" })];
    const loaded = granted(await loadFile(desk, "housing", { kind: "ASSISTANCE", lines }));
    expect(loaded.counts.roles.TABLE?.reasons).toEqual({ PROGRAMME_UNKNOWN: 1 });
  });

  it("is not for those who may not load aid", async () => {
    const lines = [HEADER, line(1)];
    expect(await loadFile(desk, "leader", { kind: "ASSISTANCE", lines })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
    expect(await loadFile(desk, "inspector", { kind: "ASSISTANCE", lines })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
  });
});

describe("sasar import-assistance", () => {
  let folder: string;
  let printed: string[];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "sasar-history-"));
    printed = [];
    for (const method of ["log", "error"] as const) {
      vi.spyOn(console, method).mockImplementation((text: string) => void printed.push(text));
    }
    return async () => {
      vi.restoreAllMocks();
      await rm(folder, { recursive: true });
    };
  });

  const write = async (lines: readonly string[]) => {
    const file = path.join(folder, "bantuan.csv");
    await writeFile(file, lines.join("\n"));
    return file;
  };

  it("loads a file for the programme it names, and writes the refused rows", async () => {
    const file = await write([HEADER, line(1, { code: "" }), line(2, { code: "" }).replace("KASIMAN", "Rohani")]);
    const refused = path.join(folder, "ditolak.csv");
    expect(await command.run([file, "--programme", "RTLH-LALU", "--refused", refused])).toBe(0);
    expect(printed.join("\n")).toContain("2 rows read, 1 accepted, 0 with a note, 1 refused");
    expect(printed.join("\n")).toContain("1 lines of aid to 1 households");
    expect(await readFile(refused, "utf8")).toContain("Ada satu orang yang mungkin dimaksud");
    expect(await aids()).toHaveLength(1);
  });

  it("ends with 1 and says why when nothing can be loaded, with the refused rows written all the same", async () => {
    const file = await write([HEADER, line(1, { code: "ENTAH" })]);
    const refused = path.join(folder, "ditolak.csv");
    expect(await command.run([file, "--refused", refused])).toBe(1);
    expect(printed.join("\n")).toContain("IMPORT_NOTHING_ACCEPTED: ");
    expect(await readFile(refused, "utf8")).toContain("Program ENTAH tidak ada");
    expect(await command.run([file, "--programme", "ENTAH"])).toBe(1);
    expect(printed.join("\n")).toContain("PROGRAMME_CODE_UNKNOWN: There is no programme with the code ENTAH.");
  });

  it("ends with 2 when it is called wrongly", async () => {
    expect(await command.run([])).toBe(2);
    expect(await command.run(["tidak-ada.csv"])).toBe(2);
    expect(await command.run(["satu.csv", "--warna", "biru"])).toBe(2);
  });
});

describe("lists that are open while aid is loaded", () => {
  it("are screened again: an overlap appears, and goes again when the file is undone", async () => {
    const programmeId = await insertProgramme(desk, "baznas", { code: "BAZNAS-RUMAH", fund: "INFAK_FREE" });
    const proposalId = await submitList(desk, "baznas", { programmeId, rows: FAMILIES.map((one) => rowFor(one)) });
    expect(await codesOf(desk, proposalId)).toEqual([]);

    const { importId } = granted(await load([line(1)]));
    expect(await queuedRescreenings()).toContain(proposalId);
    await rescreen(desk, proposalId);
    const [flag] = await flagsOf(desk, proposalId);
    expect(flag).toMatchObject({ row: 1, code: "OVERLAP_COMMITTED", severity: "block" });
    expect(flag?.evidence.other).toMatchObject({ organisation: "PERKIM", need: "house", state: "DELIVERED" });

    granted(await undoImport(desk.as("planner"), { importId }));
    await rescreen(desk, proposalId);
    expect(await codesOf(desk, proposalId)).toEqual([]);
    expect(await aids()).toEqual([]);
  });

  it("keep a file from being undone once something was handed over on it", async () => {
    const { importId } = granted(await load([line(1, { state: "disetujui" })]));
    await desk.owner.query(
      `INSERT INTO delivery (regency_id, id, assistance_id, owner_id, date, amount, recorded_by_id)
       SELECT regency_id, $1, id, owner_id, '2026-01-05', 1000, owner_id FROM assistance`,
      [newId()],
    );
    expect(await undoImport(desk.as("planner"), { importId })).toEqual({
      ok: false,
      error: { code: "AID_DELIVERED_ON", params: { count: 1 } },
    });
    await desk.owner.query("DELETE FROM delivery");
  });

  it("stay in the trail: loading and undoing are recorded without names", async () => {
    const { importId } = granted(await load([line(1)]));
    granted(await undoImport(desk.as("planner"), { importId }));
    const { rows } = await desk.owner.query(
      "SELECT type, detail::text FROM audit_event WHERE subject_id = $1 ORDER BY at, id",
      [importId],
    );
    expect(rows.map(({ type }) => type)).toEqual(["import.uploaded", "assistance.imported", "assistance.undone"]);
    expect(rows.map(({ detail }) => detail).join()).not.toMatch(/JAMALUDDIN|6111\d{12}/i);
  });
});

async function programmeOf(code: string): Promise<string> {
  const { rows } = await desk.owner.query("SELECT id FROM programme WHERE code = $1", [code]);
  return rows[0].id;
}

async function queuedRescreenings(): Promise<string[]> {
  return transactAsSystem({ ...desk.as("planner"), actor: { regencyId: desk.regencyId } }, async ({ tx }) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT data->>'proposalId' AS id FROM pgboss.job WHERE name = 'rescreen-proposal'`;
    return rows.map(({ id }) => id);
  });
}

async function textOf(content: AsyncIterable<Buffer | string>): Promise<string> {
  let text = "";
  for await (const chunk of content) text += chunk.toString();
  return text;
}
