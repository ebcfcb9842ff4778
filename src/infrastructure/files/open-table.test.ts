import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textsOf } from "#tests/factories/opened-table.ts";
import { sheetData, workbook } from "#tests/factories/workbook.ts";
import { contentOfBuffer, type FileContent } from "./file-content.ts";
import { openTable } from "./open-table.ts";

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const goodWorkbook = workbook({
  sheets: [{ name: "A", xml: sheetData('<row><c t="s"><v>0</v></c><c s="0"><v>27465</v></c></row>') }],
  sharedStrings: ["<t>Siti</t>"],
  formats: ["dd/mm/yyyy"],
});
const goodCsv = Buffer.from('id;nama;alamat\n1;Siti;"Dusun I\nRT 2"\n2;Ujang;x\n');

describe("name and content must agree, and a foreign format is told by name", () => {
  test.each([
    ["an old workbook", "daftar.xls", ole, "FILE_OLD_EXCEL"],
    ["an old workbook renamed", "daftar.xlsx", ole, "FILE_OLD_EXCEL"],
    [
      "a workbook with a password",
      "daftar.xlsx",
      Buffer.concat([ole, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
      "FILE_ENCRYPTED",
    ],
    ["a workbook with macros", "daftar.xlsm", goodWorkbook, "FILE_MACROS"],
    ["a binary workbook", "daftar.xlsb", goodWorkbook, "FILE_BINARY_WORKBOOK"],
    ["an open document", "daftar.ods", goodWorkbook, "FILE_OPEN_DOCUMENT"],
    ["a web page named as a workbook", "daftar.xls", Buffer.from("<html><table></table></html>"), "FILE_WEB_PAGE"],
    ["a workbook named CSV", "daftar.csv", goodWorkbook, "FILE_CONTENT_MISMATCH"],
    ["text named as a workbook", "daftar.xlsx", goodCsv, "FILE_CONTENT_MISMATCH"],
    ["text named as an old workbook", "daftar.xls", goodCsv, "FILE_CONTENT_MISMATCH"],
    ["a picture named CSV", "daftar.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "FILE_CONTENT_MISMATCH"],
    ["a document", "daftar.pdf", Buffer.from("%PDF-1.7"), "FILE_TYPE_UNKNOWN"],
    ["no extension", "daftar", goodCsv, "FILE_TYPE_UNKNOWN"],
    ["nothing", "daftar.xlsx", Buffer.alloc(0), "FILE_EMPTY"],
  ])("%s", async (_, fileName, bytes, code) => {
    expect(await openTable({ content: contentOfBuffer(bytes), fileName })).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test.each([
    ["daftar.csv", goodCsv, 201, 200],
    ["daftar.xlsx", goodWorkbook, 21, 20],
  ])("%s beyond its size is refused before it is read", async (fileName, bytes, megabytes, maxMegabytes) => {
    const large: FileContent = { ...contentOfBuffer(bytes), size: megabytes * 1024 * 1024 };
    expect(await openTable({ content: large, fileName })).toEqual({
      ok: false,
      error: { code: "FILE_TOO_LARGE", params: { megabytes, maxMegabytes } },
    });
  });
});

describe("a file on disk", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sasar files "));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ["daftar.CSV", goodCsv, "csv"],
    ["daftar.txt", goodCsv, "csv"],
    ["daftar.xlsx", goodWorkbook, "xlsx"],
  ])("%s is read from its path", async (fileName, bytes, format) => {
    const place = path.join(folder, "upload");
    await writeFile(place, bytes);
    const result = await openTable({ path: place, fileName });
    expect(result).toMatchObject({ ok: true, value: { format } });
  });
});

test("1,000 random files are read or refused; none breaks the reader", async () => {
  const damage = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
    maxLength: 40,
  });
  const cut = fc.double({ min: 0.2, max: 1, noNaN: true });
  const damaged = fc
    .tuple(fc.constantFrom(goodWorkbook, goodCsv), damage, cut)
    .map(([good, changes, keep]) => altered(good, changes).subarray(0, Math.ceil(good.length * keep)));
  const noise = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));
  const headed = fc.tuple(fc.constantFrom("PK\x03\x04", "sep=;\n", '"', "\xff\xfe", "a;b\n"), noise).map(withHead);
  const file = fc.oneof(damaged, noise, headed);
  const fileName = fc.constantFrom("a.csv", "a.xlsx", "a.txt", "a.xls");

  let read = 0;
  await fc.assert(
    fc.asyncProperty(file, fileName, async (bytes, name) => {
      const result = await openTable({ content: contentOfBuffer(bytes), fileName: name });
      if (!result.ok) return;
      read++;
      for (const sheet of result.value.sheets) {
        expect((await textsOf(result.value, sheet.name)).length).toBe(sheet.rows);
      }
    }),
    { numRuns: 1000, seed: 6111 },
  );
  expect(read).toBeGreaterThan(50);
}, 60_000);

function altered(good: Buffer, changes: { at: number; byte: number }[]): Buffer {
  const bytes = Buffer.from(good);
  for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
  return bytes;
}

function withHead([head, tail]: [string, Buffer]): Buffer {
  return Buffer.concat([Buffer.from(head, "latin1"), tail]);
}
