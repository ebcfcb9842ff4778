import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { command } from "#cli/screen.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { approvedList } from "#tests/factories/approved-list.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { family, headOf } from "#tests/factories/families.ts";
import { insertProgramme } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let folder: string;
let printed: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: [family(1), family(2, { decile: 4 })] });
  await desk.owner.query("UPDATE release SET date = current_date");
  await insertProgramme(desk, "baznas", {
    code: "BAZNAS-RUMAH",
    fund: "INFAK_FREE",
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "sasar-screen-"));
  printed = [];
  for (const method of ["log", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => void printed.push(text));
  }
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const HEADER = "Alamat;NIK;Nama Calon Penerima;Tgl Lahir;Desa;Kec";
const line = (number: number) => {
  const { name, nik, birthDate } = headOf(number);
  return `RT 1;'${nik};${name};${birthDate};Sutera;Sukadana`;
};

async function screen(lines: readonly string[], programme = "BAZNAS-RUMAH") {
  const file = path.join(folder, "usulan.csv");
  const out = path.join(folder, "flags.csv");
  await writeFile(file, lines.join("\r\n"));
  const exitCode = await command.run([file, "--programme", programme, "--out", out]);
  const csv = await readFile(out, "utf8").catch(() => "");
  return { exitCode, csv, out };
}

/** Every table of the application with its number of rows. */
async function countEverything() {
  const { rows } = await desk.owner.query<{ name: string; rows: string }>(
    `SELECT c.relname AS name, (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM ' || c.oid::regclass, true, true, '')))[1]::text AS rows
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'pgboss') ORDER BY 1`,
  );
  return rows;
}

describe("sasar screen", () => {
  it("writes the flags a file would raise, with their sentences, and saves nothing", async () => {
    await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const { rows } = await desk.owner.query("SELECT name, birth_date::text AS born FROM candidate");
    const helped = `RT 2;;${rows[0].name};${rows[0].born};Sutera;Sukadana`;
    const before = await countEverything();
    const { exitCode, csv, out } = await screen([
      HEADER,
      line(1),
      line(2),
      line(1),
      helped,
      "RT 9;'6111010203750009;;;Sutera;Sukadana",
    ]);
    expect(exitCode).toBe(0);
    expect(await countEverything()).toEqual(before);
    expect(csv.split("\r\n").slice(0, 4)).toEqual([
      "\ufeffrow,name,code,severity,sentence",
      expect.stringMatching(/^2,KASIMAN,TARGET_DECILE,review,/),
      expect.stringMatching(/^3,JAMALUDDIN,DUPLICATE_IN_LIST,block,/),
      expect.stringMatching(/^4,.+,OVERLAP_COMMITTED,block,.*Kantor PERKIM sudah menyetujui bantuan rumah/),
    ]);
    expect(csv).not.toMatch(/RUMAH-\d|Rp/);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    expect(printed.join("\n")).toContain("4 rows, 1 more without a name");
    expect(printed.join("\n")).toContain("Nothing was saved.");
  });

  it("says what it did not read: other sheets, and numbers that Excel has damaged", async () => {
    const text = (header: string) => ({ header, type: "text" }) as const;
    const sheet = (name: string) => ({
      name,
      columns: ["Nama", "NIK", "Desa"].map(text),
      rows: [["Budi", "6,11101E+15", "Sutera"]],
    });
    const file = path.join(folder, "usulan.xlsx");
    await writeFile(file, await writeXlsx({ sheets: [sheet("Sutera"), sheet("Pampang")] }));
    const out = path.join(folder, "flags.csv");
    expect(await command.run([file, "--programme", "BAZNAS-RUMAH", "--out", out])).toBe(0);
    expect(printed).toEqual(
      expect.arrayContaining(["  note NIK_DAMAGED: 1", expect.stringContaining("Not read: Pampang.")]),
    );
  });

  it("writes the header alone when nothing is raised", async () => {
    const { exitCode, csv } = await screen([HEADER, line(1)]);
    expect([exitCode, csv]).toEqual([0, "\ufeffrow,name,code,severity,sentence\r\n"]);
  });

  it("ends with 1 and says why for an unknown programme, a file without names, a file that is none", async () => {
    expect((await screen([HEADER, line(1)], "TIDAK-ADA")).exitCode).toBe(1);
    expect((await screen(["Alamat;Desa", "RT 1;Sutera"])).exitCode).toBe(1);
    expect((await screen([])).exitCode).toBe(1);
    expect(printed).toEqual([
      expect.stringContaining("PROGRAMME_CODE_UNKNOWN: "),
      expect.stringContaining("IMPORT_COLUMN_MISSING: "),
      expect.stringContaining("FILE_EMPTY: "),
    ]);
  });

  it("ends with 2 when it is called wrongly", async () => {
    expect(await command.run(["usulan.csv", "--programme", "BAZNAS-RUMAH"])).toBe(2);
    expect(await command.run(["tidak-ada.csv", "--programme", "BAZNAS-RUMAH", "--out", "flags.csv"])).toBe(2);
  });
});
