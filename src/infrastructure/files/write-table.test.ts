import { buffer, text } from "node:stream/consumers";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { textsOf } from "#tests/factories/opened-table.ts";
import type { ExportRow } from "./export-table.ts";
import { contentOfBuffer } from "./file-content.ts";
import { openTable } from "./open-table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

const columns = [
  { header: "NIK", type: "text", width: 20 },
  { header: "Nama", type: "text" },
  { header: "Lahir", type: "date" },
  { header: "Jumlah", type: "money" },
  { header: "Desil", type: "number" },
] as const;
const rows: ExportRow[] = [
  ["6111011203750001", '=HYPERLINK("x")', "1975-03-12", 1_500_000n, 1],
  ["-", "Nur\nAini", null, -5n, null],
  ["0011", 'Siti "Ani"; dkk', "bukan tanggal", 9_007_199_254_740_993n, 4],
];

describe("a workbook written here", () => {
  test("keeps NIK and text as text, dates as dates and money as numbers for any other reader", async () => {
    const workbook = await writeXlsx({ sheets: [{ name: "BNBA", columns, rows }] });
    expect(await readSheet(workbook)).toEqual([
      ["NIK", "Nama", "Lahir", "Jumlah", "Desil"],
      ["6111011203750001", '\'=HYPERLINK("x")', new Date("1975-03-12"), 1_500_000, 1],
      ["'-", "Nur\nAini", null, -5, null],
      ["0011", 'Siti "Ani"; dkk', "bukan tanggal", "9007199254740993", 4],
    ]);
  });

  test("loads here as what was written", async () => {
    const workbook = await writeXlsx({
      sheets: [{ name: "BNBA: 2024/2025 [akhir] yang amat panjang", columns, rows }],
    });
    const table = await opened(workbook, "a.xlsx");
    expect(table.sheets).toEqual([{ name: "BNBA  2024 2025  akhir  yang am", rows: 4 }]);
    const quoted = await writeXlsx({ sheets: [{ name: "'Rumah tahap 1'", columns, rows }] });
    expect((await opened(quoted, "bnba.xlsx")).sheets).toMatchObject([{ name: "Rumah tahap 1" }]);
    expect((await textsOf(table)).slice(1)).toEqual([
      ["6111011203750001", '=HYPERLINK("x")', "1975-03-12", "1500000", "1"],
      ["-", "Nur\nAini", "", "-5"],
      ["0011", 'Siti "Ani"; dkk', "bukan tanggal", "9007199254740993", "4"],
    ]);
  });
});

describe("a table with a title and sums", () => {
  const framed = {
    columns: [
      { header: "Nama", type: "text" },
      { header: "Jumlah", type: "money" },
    ] as const,
    above: ["Lampiran", "=Keputusan 12/2026"],
    rows: [["Suriani", 20_000_000n]] as ExportRow[],
    below: [["Jumlah", 20_000_000n]] as ExportRow[],
  };

  test("keeps both in a workbook, and its data is found again", async () => {
    const workbook = await writeXlsx({ sheets: [{ name: "BNBA", ...framed }] });
    expect(await readSheet(workbook)).toEqual([
      ["Lampiran", null],
      ["'=Keputusan 12/2026", null],
      ["Nama", "Jumlah"],
      ["Suriani", 20_000_000],
      ["Jumlah", 20_000_000],
    ]);
  });

  test("keeps both in a CSV", async () => {
    const lines = (await buffer(writeCsv(framed))).toString("utf8").split("\r\n");
    expect(lines).toEqual([
      "\ufeffLampiran,",
      "'=Keputusan 12/2026,",
      "Nama,Jumlah",
      "Suriani,20000000",
      "Jumlah,20000000",
      "",
    ]);
  });
});

describe("a CSV written here", () => {
  test("is UTF-8 with its mark, quoted where it must be, numbers plain", async () => {
    const lines = (await buffer(writeCsv({ columns, rows, separator: ";" }))).toString("utf8").split("\r\n");
    expect(lines).toEqual([
      "\ufeffNIK;Nama;Lahir;Jumlah;Desil",
      '6111011203750001;"\'=HYPERLINK(""x"")";1975-03-12;1500000;1',
      '\'-;"Nur\nAini";;-5;',
      '0011;"Siti ""Ani""; dkk";bukan tanggal;9007199254740993;4',
      "",
    ]);
  });

  test("a failing source breaks the stream instead of ending it early", async () => {
    async function* failing(): AsyncGenerator<ExportRow> {
      yield ["1", "a", null, null, null];
      throw new Error("database gone");
    }
    await expect(text(writeCsv({ columns, rows: failing() }))).rejects.toThrow("database gone");
  });
});

/** Blank cells aside, which a file cannot tell from missing ones; a carriage return in a CSV cell is a line break. */
const cell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    "=1",
    "+62",
    "-",
    "@a",
    "a\n=1",
    " ",
    "a;b,c",
    '"',
    "'=1",
    "_x0041_",
    "constructor",
    "__proto__",
    "é",
    "\u00a0=1",
    "6111011203750001",
  ),
);

test("any text comes back from XLSX and CSV as it went out", async () => {
  const texts = [
    { header: "a", type: "text" },
    { header: "b", type: "text" },
    { header: "c", type: "text" },
  ] as const;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (pairs) => {
      const sent = pairs.map(([a, b]) => [a, b, "|"]);
      const expected = [["a", "b", "c"], ...sent];
      expect(
        await textsOf(await opened(await writeXlsx({ sheets: [{ name: "A", columns: texts, rows: sent }] }), "a.xlsx")),
      ).toEqual(expected);
      expect(await textsOf(await opened(await buffer(writeCsv({ columns: texts, rows: sent })), "a.csv"))).toEqual(
        expected,
      );
    }),
    { numRuns: 100, seed: 6111 },
  );
}, 60_000);

async function opened(bytes: Buffer, fileName: string) {
  const result = await openTable({ content: contentOfBuffer(bytes), fileName });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
