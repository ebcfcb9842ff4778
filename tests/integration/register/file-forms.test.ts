import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FAMILY_HEADER, PERSON_HEADER } from "#demo/register/p3ke-file.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne, loadFiles } from "#tests/factories/loaded-register.ts";
import { type FamilyCells, familyCsv, type PersonCells, personCsv } from "#tests/factories/p3ke-pair.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
beforeEach(async () => {
  for (const table of ["person_record", "household_record", "person", "household", "import", "release"]) {
    await desk.owner.query(`DELETE FROM ${table}`);
  }
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const IN_REGENCY = { "Kabupaten/Kota": "CONTOH" };
const families = (count: number, cells: (i: number) => FamilyCells & PersonCells = () => ({})) =>
  Array.from({ length: count }, (_, i) => familyOfOne(i + 1, { ...IN_REGENCY, ...cells(i) }));

describe("a register file", () => {
  const accented = families(2, () => ({ Nama: "RENÉ USMAN", "Kepala Keluarga": "RENÉ USMAN" }));
  const familyText = familyCsv(accented.map(({ family }) => family));
  const personText = personCsv(accented.map(({ person }) => person));
  const inSemicolons = {
    family: `sep=;\r\n${familyCsv(
      accented.map(({ family }) => family),
      ";",
    )}`,
    person: `DAFTAR INDIVIDU P3KE\r\n\r\n${personCsv(
      accented.map(({ person }) => person),
      ";",
    )}\r\nJumlah;2`,
  };

  it.each([
    ["UTF-8", (text: string) => Buffer.from(text)],
    ["UTF-8 with a byte order mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16 with a byte order mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["Windows-1252", (text: string) => Buffer.from(text, "latin1")],
  ])("in %s is read as it was written", async (_name, encode) => {
    const files = [
      { name: "keluarga.csv", content: encode(familyText) },
      { name: "individu.csv", content: encode(personText) },
    ];
    expect(granted(await loadFiles(desk, files)).counts.roles.PERSON).toMatchObject({ read: 2, refused: 0 });
    const { rows } = await desk.owner.query("SELECT DISTINCT name FROM person_record");
    expect(rows).toEqual([{ name: "RENÉ USMAN" }]);
  });

  it("may begin with a separator line or a title and end with a sum", async () => {
    const files = [
      { name: "keluarga.csv", content: inSemicolons.family },
      { name: "individu.txt", content: inSemicolons.person },
    ];
    const { roles } = granted(await loadFiles(desk, files)).counts;
    expect(roles.FAMILY).toMatchObject({ read: 2, refused: 0 });
    expect(roles.PERSON).toMatchObject({ read: 2, refused: 0 });
  });

  it("that is no table at all is refused in words", async () => {
    const answer = await loadFiles(desk, [{ name: "keluarga.xlsx", content: "bukan buku kerja" }]);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: "FILE_CONTENT_MISMATCH", params: { file: "keluarga.xlsx" } },
    });
  });
});

describe("a column of NIKs that Excel has damaged", () => {
  const damaged = families(30, (i) => ({ NIK: `6111011203750${String(i).padStart(2, "0")}0` }));
  const csv = [
    { name: "keluarga.csv", content: familyCsv(families(30).map(({ family }) => family)) },
    { name: "individu.csv", content: personCsv(damaged.map(({ person }) => person)) },
  ];

  it("stops the load and names column and file", async () => {
    expect(await loadFiles(desk, csv)).toMatchObject({
      ok: false,
      error: { code: "IMPORT_NUMBERS_DAMAGED", params: { column: "NIK", file: "individu.csv" } },
    });
    const { rows } = await desk.owner.query("SELECT count(*)::int AS n FROM person_record");
    expect(rows).toEqual([{ n: 0 }]);
  });

  it("is loaded without its numbers when that is chosen", async () => {
    const loaded = granted(await loadFiles(desk, csv, { acceptsDamage: true }));
    expect(loaded.counts.roles.PERSON).toMatchObject({ noted: 30, notes: { NIK_DAMAGED: 30 } });
    const { rows } = await desk.owner.query("SELECT count(*)::int AS n FROM person_record WHERE nik_index IS NOT NULL");
    expect(rows).toEqual([{ n: 0 }]);
  });

  it("is known by scientific notation, and by number cells of a workbook", async () => {
    const scientific = families(30, () => ({ NIK: "6,11101E+15" }));
    const asCsv = [csv[0], { name: "individu.csv", content: personCsv(scientific.map(({ person }) => person)) }];
    expect(
      await loadFiles(
        desk,
        asCsv.flatMap((file) => file ?? []),
      ),
    ).toMatchObject({ error: { code: "IMPORT_NUMBERS_DAMAGED" } });
    const one = await workbooks(families(3));
    expect(granted(await loadFiles(desk, one)).counts.roles.PERSON).toMatchObject({ read: 3, refused: 0 });
  });
});

/** The pair as workbooks, every cell text. */
async function workbooks(of: ReturnType<typeof families>) {
  const sheet = (header: readonly string[], rows: readonly Readonly<Record<string, string | undefined>>[]) =>
    writeXlsx({
      sheets: [
        {
          name: "P3KE",
          columns: header.map((title) => ({ header: title, type: "text" as const })),
          rows: rows.map((row) => header.map((title) => row[title] ?? "")),
        },
      ],
    });
  const place = { Kecamatan: "SUKADANA", "Desa/Kelurahan": "SUTERA", "Kode Kemdagri": "6111012001" };
  return [
    {
      name: "keluarga.xlsx",
      content: await sheet(
        FAMILY_HEADER,
        of.map(({ family }) => ({ ...place, ...family })),
      ),
    },
    {
      name: "individu.xlsx",
      content: await sheet(
        PERSON_HEADER,
        of.map(({ person }) => ({ ...place, ...person })),
      ),
    },
  ];
}
