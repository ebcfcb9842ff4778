import { describe, expect, test } from "vitest";
import { textsOf } from "#tests/factories/opened-table.ts";
import { sheetData, type WorkbookPlan, workbook, workbookParts } from "#tests/factories/workbook.ts";
import { type ZipPart, zipArchive } from "#tests/factories/zip-archive.ts";
import { contentOfBuffer } from "./file-content.ts";
import { openTable } from "./open-table.ts";

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;

describe("a cell is read as the officer sees it", () => {
  const formats = ["General", "dd/mm/yyyy", '"Rp"#,##0', "[$-421]d mmmm yyyy;@", "hh:mm", "0000000000000000"];
  const sharedStrings = [
    "<t>Siti</t>",
    "<r><t>Su</t></r><r><rPr/><t>ra</t></r><rPh><t>x</t></rPh>",
    '<t xml:space="preserve"> b&amp;c_x000D_\nd </t>',
  ];

  test.each([
    ["a shared text", '<c t="s"><v>0</v></c>', { text: "Siti" }],
    ["a text in several styles", '<c t="s"><v>1</v></c>', { text: "Sura" }],
    ["blanks, signs and line breaks kept", '<c t="s"><v>2</v></c>', { text: " b&c\r\nd " }],
    ["a text in place", inline("6111011203750001"), { text: "6111011203750001" }],
    ["an apostrophe against formulas taken away", inline("'-"), { text: "-" }],
    ["characters no database takes left out", inline("Bu_x0000_di _xD800_"), { text: "Budi \ufffd" }],
    ["the last value of a formula", '<c t="str"><f>A1</f><v>hasil</v></c>', { text: "hasil" }],
    ["a formula that failed", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { text: "#DIV/0!", damaged: "FORMULA_ERROR" }],
    ["yes", '<c t="b"><v>1</v></c>', { text: "TRUE" }],
    ["a number", "<c><v>12</v></c>", { text: "12", numeric: true }],
    ["a decimal number as shown", "<c><v>0.30000000000000004</v></c>", { text: "0.3", numeric: true }],
    ["a code of 15 digits", "<c><v>611101120375000</v></c>", { text: "611101120375000", numeric: true }],
    [
      "a NIK typed as a number",
      "<c><v>6111011203750000</v></c>",
      { text: "6111011203750000", numeric: true, damaged: "EXCEL_DIGITS" },
    ],
    [
      "a NIK typed as a number, stored with an exponent",
      '<c s="5"><v>6.11101120375E+15</v></c>',
      { text: "6111011203750000", numeric: true, damaged: "EXCEL_DIGITS" },
    ],
    ["a NIK turned into scientific text", inline("6,11101E+15"), { text: "6,11101E+15", damaged: "SCIENTIFIC" }],
    ["a date", '<c s="1"><v>27465</v></c>', { text: "1975-03-12" }],
    ["a date in Indonesian words", '<c s="3"><v>27465</v></c>', { text: "1975-03-12" }],
    ["a date with its time", '<c s="1"><v>27465.5</v></c>', { text: "1975-03-12 12:00:00" }],
    ["a time", '<c s="4"><v>0.75</v></c>', { text: "18:00:00" }],
    ["a day before Excel's false leap day", '<c s="1"><v>1</v></c>', { text: "1900-01-01" }],
    ["a day after it", '<c s="1"><v>61</v></c>', { text: "1900-03-01" }],
    ["an ISO date", '<c t="d"><v>1975-03-12T00:00:00</v></c>', { text: "1975-03-12" }],
    ["money", '<c s="2"><v>1500000</v></c>', { text: "1500000", numeric: true }],
  ])("%s", async (_, cell, expected) => {
    const table = await opened({ sheets: [{ name: "A", xml: sheetData(row(cell)) }], sharedStrings, formats });
    const [first] = await Array.fromAsync(table.rows());
    expect(first?.cells).toEqual([expected]);
  });

  test("days counted from 1904 are the same days", async () => {
    const xml = sheetData(row('<c s="0"><v>26003</v></c>'));
    const table = await opened({ sheets: [{ name: "A", xml }], formats: ["yyyy-mm-dd"], date1904: true });
    expect(await textsOf(table)).toEqual([["1975-03-12"]]);
  });
});

describe("rows and sheets", () => {
  test("rows keep their number, gaps stay gaps, blank rows are left out", async () => {
    const xml = sheetData(
      `<row r="3"><c r="B3" t="inlineStr"><is><t>x</t></is></c></row>`,
      `<row r="4"><c r="A4" s="1"/></row>`,
      `<row r="900000"><c r="A900000"><v>1</v></c></row>`,
    );
    const table = await opened({ sheets: [{ name: "A", xml }] });
    const rows = await Array.fromAsync(table.rows());
    expect(rows.map((r) => [r.number, ...r.cells.map((cell) => cell.text)])).toEqual([
      [3, "", "x"],
      [900_000, "1"],
    ]);
  });

  test("the first sheet with rows is read unless one is named; hidden sheets are not offered", async () => {
    const table = await opened({
      sheets: [
        { name: "Kosong", xml: sheetData() },
        { name: "Rahasia", xml: sheetData(row(inline("r"))), hidden: true },
        { name: "Keluarga", xml: sheetData(row(inline("k"))) },
        { name: "Anggota", xml: sheetData(row(inline("a1")), row(inline("a2"))) },
      ],
    });
    expect(table.sheets).toEqual([
      { name: "Kosong", rows: 0 },
      { name: "Keluarga", rows: 1 },
      { name: "Anggota", rows: 2 },
    ]);
    expect(await textsOf(table)).toEqual([["k"]]);
    expect(await textsOf(table, "Anggota")).toEqual([["a1"], ["a2"]]);
  });

  test("a value merged over several cells belongs to each of them", async () => {
    const xml = `${sheetData(
      row(inline("Desa"), inline("Nama"), inline("")),
      row(inline("Sutera"), inline("Siti"), inline("1")),
      row("<c/>", inline("Ujang"), inline("2")),
      row(inline("Padang"), inline("Nur"), inline("3")),
    )}<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B1:C1"/></mergeCells>`;
    expect(await textsOf(await opened({ sheets: [{ name: "A", xml }] }))).toEqual([
      ["Desa", "Nama", "Nama"],
      ["Sutera", "Siti", "1"],
      ["Sutera", "Ujang", "2"],
      ["Padang", "Nur", "3"],
    ]);
  });

  test("a sheet whose tags carry a prefix is read as well", async () => {
    const parts = workbookParts({ sheets: [{ name: "A", xml: "" }] }).filter(
      ({ name }) => !name.endsWith("sheet1.xml"),
    );
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const result = await open(zipArchive([...parts, { name: "xl/worksheets/sheet1.xml", content: xml }]));
    expect(result.ok && (await textsOf(result.value))).toEqual([["7"]]);
  });
});

describe("a hostile or foreign workbook is refused with a reason", () => {
  const plain = { sheets: [{ name: "A", xml: sheetData(row("<c><v>1</v></c>")) }] };
  const withPart = (part: ZipPart) => workbook({ ...plain, extraParts: [part] });
  const sheet = (xml: string) => workbook({ sheets: [{ name: "A", xml }] });
  const megabyte = Buffer.alloc(1024 * 1024);
  const noise = "0123456789abcdef";
  const many = (part: Omit<ZipPart, "name">) =>
    Array.from({ length: 30 }, (_, i) => ({ ...part, name: `xl/media/${i}.png` }));

  test.each([
    ["macros", withPart({ name: "xl/vbaProject.bin", content: "x" }), { code: "FILE_MACROS" }],
    ["macros of Excel 4", withPart({ name: "xl/macrosheets/sheet1.xml", content: "x" }), { code: "FILE_MACROS" }],
    ["a part with a password", withPart({ name: "x.xml", content: "x", encrypted: true }), { code: "FILE_ENCRYPTED" }],
    ["a binary workbook", withPart({ name: "xl/workbook.bin", content: "x" }), { code: "FILE_BINARY_WORKBOOK" }],
    [
      "201 parts and more",
      zipArchive(Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, content: "" }))),
      { code: "FILE_TOO_MANY_PARTS", params: { max: 200 } },
    ],
    [
      "parts that are too large together",
      workbook({ ...plain, extraParts: many({ content: noise, claimedSize: 9_000_000 }) }),
      { code: "FILE_UNPACKS_TOO_LARGE", params: { maxMegabytes: 200 } },
    ],
    [
      "a bomb that says how large it is",
      withPart({ name: "xl/media/a.png", content: "x", claimedSize: 4_000_000_000 }),
      { code: "FILE_SWELLS" },
    ],
    ["a path that climbs out", withPart({ name: "../../etc/passwd", content: "x" }), { code: "FILE_DAMAGED" }],
    ["another archive", zipArchive([{ name: "foto.jpg", content: "x" }]), mismatch()],
    ["no sheet", workbook({ sheets: [] }), { code: "FILE_NO_SHEET" }],
    ["empty sheets", sheet(sheetData()), { code: "FILE_EMPTY" }],
    ["XML cut off", sheet("<sheetData><row>"), { code: "FILE_DAMAGED" }],
    ["an entity of its own", sheet("<sheetData><row><c><v>&bomb;</v></c></row></sheetData>"), { code: "FILE_DAMAGED" }],
    ["a row that cannot be", sheet('<sheetData><row r="1048577"/></sheetData>'), { code: "FILE_DAMAGED" }],
    ["a cell that cannot be", sheet(sheetData(row('<c r="XFE1"><v>1</v></c>'))), { code: "FILE_DAMAGED" }],
    [
      "a value far to the right",
      sheet(sheetData('<row r="4"><c r="XFD4"><v>1</v></c></row>')),
      { code: "FILE_TOO_MANY_COLUMNS", params: { row: 4, max: 500 } },
    ],
    ["cut off in the middle", workbook(plain).subarray(0, 900), { code: "FILE_DAMAGED" }],
  ])("%s", async (_, bytes, error) => {
    expect(await open(bytes)).toEqual({ ok: false, error });
  });

  test("a bomb that lies about its size is stopped while it unpacks", async () => {
    const bomb = Buffer.concat(Array.from({ length: 300 }, () => megabyte));
    const parts = workbookParts(plain).filter(({ name }) => !name.endsWith("sheet1.xml"));
    const lying = { name: "xl/worksheets/sheet1.xml", content: bomb, claimedSize: 1000 };
    expect((await open(zipArchive([...parts, lying]))).ok).toBe(false);
  }, 30_000);

  test("a part that swells a thousandfold is refused before it is opened", async () => {
    const blanks = `<sheetData/>${" ".repeat(11 * 1024 * 1024)}`;
    expect(await open(sheet(blanks))).toEqual({ ok: false, error: { code: "FILE_SWELLS" } });
  });

  test("sheets that all point at one heap of data are no workbook", async () => {
    const sheets = ["A", "B"].map((name) => ({ name, xml: sheetData(row("<c><v>1</v></c>")) }));
    const parts = workbookParts({ sheets }).map(({ name, content }) => ({
      name,
      content: String(content).replace("sheet2.xml", "sheet1.xml"),
    }));
    expect(await open(zipArchive(parts))).toEqual({ ok: false, error: { code: "FILE_DAMAGED" } });
  });

  test("a document type is not read: it could define entities", async () => {
    const withType = (xml: string) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>');
    const parts = workbookParts(plain).map((part) => ({ ...part, content: withType(String(part.content)) }));
    expect(await open(zipArchive(parts))).toEqual({ ok: false, error: { code: "FILE_DAMAGED" } });
  });

  test("links to other files are not followed: their last values stand in the cells", async () => {
    const link = '<externalLink xmlns="m"><externalBook r:id="x" xmlns:r="r"/></externalLink>';
    const table = await opened({
      ...plain,
      extraParts: [{ name: "xl/externalLinks/externalLink1.xml", content: link }],
    });
    expect(await textsOf(table)).toEqual([["1"]]);
  });

  function mismatch() {
    return { code: "FILE_CONTENT_MISMATCH", params: { extension: "xlsx" } };
  }
});

async function open(bytes: Buffer) {
  return await openTable({ content: contentOfBuffer(bytes), fileName: "daftar.xlsx" });
}

async function opened(plan: WorkbookPlan) {
  const result = await open(workbook(plan));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
