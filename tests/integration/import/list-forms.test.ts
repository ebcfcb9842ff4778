import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseSheets } from "#application/import/choose-sheets.ts";
import { describeImport } from "#application/import/describe-import.ts";
import { readUpload } from "#application/import/read-upload.ts";
import { receiveUpload } from "#application/import/receive-upload.ts";
import { beginCheck } from "#application/proposal/begin-check.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { officeWorkbook } from "#demo/samples/office-workbook.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { insertProgramme } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let proposalId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  const programmeId = await insertProgramme(desk, "housing");
  ({ id: proposalId } = granted(await createProposal(desk.as("housing"), { programmeId, title: "Rumah" })));
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const TITLES = ["Nama", "NIK", "Desa"];
const sheet = (name: string, rows: string[][], titles = TITLES) => ({
  name,
  columns: titles.map((header) => ({ header, type: "text" as const })),
  rows,
});
const JAMAL = ["Jamaluddin", "6111010203750002", "Sutera"];
const KASIM = ["Kasiman", "6111010303750003", "Sutera"];

describe("a workbook of several sheets", () => {
  it("is asked about, is read from the chosen ones together, and from one alone", async () => {
    const content = await writeXlsx({ sheets: [sheet("Tahap I", [JAMAL, KASIM]), sheet("Tahap II", [KASIM])] });
    const { importId, fileId } = await upload("dua-lembar.xlsx", content);
    expect(granted(await beginCheck(desk.as("housing"), { importId, proposalId }))).toEqual({ next: "MAP" });
    expect(await fileOf(importId)).toMatchObject({ sheet: "Tahap I", rows: 2, more: [] });

    granted(await chooseSheets(desk.as("housing"), { importId, fileId, sheets: ["Tahap I", "Tahap II"] }));
    expect(await fileOf(importId)).toMatchObject({ rows: 3, more: [{ name: "Tahap II", headerRow: 1 }] });

    granted(await chooseSheets(desk.as("housing"), { importId, fileId, sheets: ["Tahap II"] }));
    expect(await fileOf(importId)).toMatchObject({ sheet: "Tahap II", rows: 1, more: [] });
  });

  it("is not read from sheets whose columns differ, nor from one it does not have", async () => {
    const other = sheet("Rekap", [["Sutera", "2"]], ["Desa", "Kecamatan"]);
    const { importId, fileId } = await upload(
      "rekap.xlsx",
      await writeXlsx({ sheets: [sheet("Data", [JAMAL]), other] }),
    );
    const choose = (...sheets: string[]) => chooseSheets(desk.as("housing"), { importId, fileId, sheets });
    expect(await choose("Data", "Rekap")).toMatchObject({ error: { code: "IMPORT_SHEETS_DIFFER" } });
    expect(await choose("Lain")).toMatchObject({ error: { code: "IMPORT_SHEET_UNKNOWN" } });
    expect(await fileOf(importId)).toMatchObject({ sheet: "Data", rows: 1, state: "READ" });
  });
});

describe("a list as offices send it", () => {
  it("is read below its title block, with merged cells and `TTL`, and without sums and signatures", async () => {
    const content = await officeWorkbook({
      name: "Daftar",
      titles: ["DAFTAR CALON PENERIMA", "Tahun 2026"],
      header: [["No", "Nama", "NIK", "TTL", "Desa"]],
      rows: [
        [1, "Jamaluddin", "6111010203750002", "Sukadana, 12-03-1975", { text: "Sutera", down: 2 }],
        [2, "Kasiman", "6111010303750003", "Sukadana, 3 Maret 1975", null],
      ],
      footer: [
        [{ text: "JUMLAH: 2 orang", across: 3 }, null, null],
        [],
        ["Sukadana, 2 November 2026"],
        ["Kepala Desa"],
        ["(nama contoh)"],
      ],
      widths: [6, 24, 20, 24, 18],
    });
    const { importId } = await upload("kantor.xlsx", content);
    expect(await fileOf(importId)).toMatchObject({
      rows: 2,
      proposal: { name: { column: 1 }, nik: { column: 2 }, birthPlaceAndDate: { column: 3 }, village: { column: 4 } },
    });
  });

  it("pasted without titles, its columns are guessed by what stands in them and asked about", async () => {
    const rows = [
      "1\tJamaluddin Daud\t6111010203750002\t02-03-1975\tL\tSutera",
      "2\tSiti Aminah\t6111015507790001\t15-07-1979\tP\tSutera",
    ];
    const { importId } = await upload("tempelan.tsv", Buffer.from(rows.join("\n")));
    expect(await fileOf(importId)).toMatchObject({
      rows: 2,
      headerRow: 0,
      proposal: {
        name: { column: 1, confidence: "CONTENT" },
        nik: { column: 2, confidence: "CONTENT" },
        birthDate: { column: 3, confidence: "CONTENT" },
        sex: { column: 4, confidence: "CONTENT" },
      },
    });
    expect(granted(await beginCheck(desk.as("housing"), { importId, proposalId }))).toEqual({ next: "MAP" });
  });
});

async function upload(name: string, bytes: Buffer): Promise<{ importId: string; fileId: string }> {
  const content = (async function* () {
    yield bytes;
  })();
  const sent = { kind: "CANDIDATES", importId: null, name, content, enqueued: false } as const;
  const received = granted(await receiveUpload(desk.as("housing"), sent));
  await readUpload(desk.as("housing"), received);
  return received;
}

async function fileOf(importId: string) {
  return granted(await describeImport(desk.as("housing"), { importId })).files[0];
}
