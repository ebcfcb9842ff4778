import { describe, expect, test } from "vitest";
import { textsOf } from "#tests/factories/opened-table.ts";
import { contentOfBuffer } from "./file-content.ts";
import { openTable } from "./open-table.ts";

const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => utf16le(text).swap16();
const bom = "\ufeff";
const text = "Nama;Alamat\r\nSiti;Jl. Café “Melati”\r\nUjang;Dusun II\r\n";
const rows = [
  ["Nama", "Alamat"],
  ["Siti", "Jl. Café “Melati”"],
  ["Ujang", "Dusun II"],
];

describe("a text file is read in whatever encoding Excel or Notepad gave it", () => {
  test.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with mark", Buffer.from(bom + text), "utf-8"],
    ["UTF-16 LE with mark", utf16le(bom + text), "utf-16le"],
    ["UTF-16 LE without mark", utf16le(text), "utf-16le"],
    ["UTF-16 BE with mark", utf16be(bom + text), "utf-16be"],
    ["UTF-16 BE without mark", utf16be(text), "utf-16be"],
    ["Windows-1252", windows1252(text), "windows-1252"],
  ])("%s", async (_, bytes, encoding) => {
    const table = await opened(bytes);
    expect(table.encoding).toBe(encoding);
    expect(await textsOf(table)).toEqual(rows);
  });

  test("a character split between two pieces of the file stays whole", async () => {
    const long = `Nama;Alamat\n${"é".repeat(200_001)};x\n`;
    expect(await textsOf(await opened(Buffer.from(long)))).toEqual([
      ["Nama", "Alamat"],
      ["é".repeat(200_001), "x"],
    ]);
  });
});

test("zero characters far down in a file are left out: no database takes them", async () => {
  const table = await opened(Buffer.from(`Nama;Alamat\n${"Siti;Dusun II\n".repeat(500)}Bu\0di;x\n`));
  expect((await textsOf(table)).at(-1)).toEqual(["Budi", "x"]);
});

describe("the separator is found", () => {
  test.each([
    ["comma", "a,b,c\n1,2,3\n", ","],
    ["semicolon", "a;b;c\n1;2;3\n", ";"],
    ["tab", "a\tb\tc\n1\t2\t3\n", "\t"],
    ["bar", "a|b|c\n1|2|3\n", "|"],
    [
      "semicolon although every row has commas in its text",
      "id;air;nama\n1;Sungai, Danau, dll;A\n2;Sungai, Danau, dll;B\n",
      ";",
    ],
    ["semicolon below a title with commas", "Daftar, 2023, final\nid;nama\n1;A\n2;B\n", ";"],
    ["one column has none, which is fine", "nama\nSiti\nUjang\n", ","],
  ])("%s", async (_, content, separator) => {
    expect((await opened(Buffer.from(content))).separator).toBe(separator);
  });

  test.each([
    ["sep=;\r\na;b,c\r\n1;2,3\r\n", ";"],
    ['"sep=,"\na,b;c\n1,2;3\n', ","],
    ["sep=\t\na\tb\n1\t2\n", "\t"],
    ["SEP=|\na|b\n1|2\n", "|"],
  ])("a leading %j names it and is no row", async (content, separator) => {
    const table = await opened(Buffer.from(content));
    expect(table.separator).toBe(separator);
    const [header] = await Array.fromAsync(table.rows());
    expect(header?.number).toBe(1);
    expect(header?.cells[0]?.text).toBe("a");
  });
});

describe("rows keep the number the officer sees", () => {
  test("blank rows count and are left out; a line break inside quotes starts no row", async () => {
    const table = await opened(Buffer.from('Judul\n\n;;\nid;alamat\n1;"Dusun I\nRT 2"\n2;x\n'));
    const read = await Array.fromAsync(table.rows());
    expect(read.map((row) => row.number)).toEqual([1, 4, 5, 6]);
    expect(read[2]?.cells[1]?.text).toBe("Dusun I\nRT 2");
    expect(table.sheets).toEqual([{ name: "CSV", rows: 4 }]);
  });

  test.each([
    ["Windows line ends", "a;b\r\n1;2\r\n"],
    ["Unix line ends", "a;b\n1;2"],
    ["old Macintosh line ends", "a;b\r1;2\r"],
    ["mixed line ends", "a;b\r\n1;2\n"],
    ["empty cells at the end", "a;b;;;\n1;2;;;\n"],
    ["a quoted last cell", 'a;"b"\r\n1;"2"\r\n'],
  ])("%s", async (_, content) => {
    expect(await textsOf(await opened(Buffer.from(content)))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("may be read again", async () => {
    const table = await opened(Buffer.from("a;b\n1;2\n"));
    expect(await textsOf(table)).toEqual(await textsOf(table));
  });
});

test("digits that Excel rounded are called damaged, other text is not", async () => {
  const table = await opened(
    Buffer.from("nik;nama\n6,11101E+15;A\n6.11101120375E+15;B\n6111011203750001;C\n2E10;D\n#N/A;E\n"),
  );
  const read = await Array.fromAsync(table.rows());
  expect(read.slice(1).map((row) => row.cells[0]?.damaged)).toEqual([
    "SCIENTIFIC",
    "SCIENTIFIC",
    undefined,
    undefined,
    "FORMULA_ERROR",
  ]);
});

describe("a broken text file is refused with what to mend", () => {
  test.each([
    ["nothing in it", "", { code: "FILE_EMPTY" }],
    ["only blanks", " \n;;\n\n", { code: "FILE_EMPTY" }],
    ["a quote that is never closed", 'a;b\n1;"x\n2;y\n', { code: "FILE_QUOTE_UNCLOSED", params: { row: 2 } }],
    ["text after a closing quote", 'a;b\n1;2\n"x" y;2\n"p";q\n', { code: "FILE_QUOTE_UNCLOSED", params: { row: 3 } }],
    [
      "a quote never closed in a large file",
      `a;b\n1;"x\n${"2;y\n".repeat(400_000)}`,
      { code: "FILE_QUOTE_UNCLOSED", params: { row: 2 } },
    ],
    ["a line that never ends", "x".repeat(3_000_000), { code: "FILE_DAMAGED" }],
    [
      "more columns than any list has",
      `a;b\n${"x;".repeat(501)}\n`,
      { code: "FILE_TOO_MANY_COLUMNS", params: { row: 2, max: 500 } },
    ],
  ])("%s", async (_, content, error) => {
    const result = await openTable({ content: contentOfBuffer(Buffer.from(content)), fileName: "daftar.csv" });
    expect(result).toEqual({ ok: false, error });
  });
});

test("reading stops when it is no longer wanted", async () => {
  const stop = AbortSignal.abort(new Error("left the page"));
  const content = contentOfBuffer(Buffer.from("a;b\n1;2\n"));
  await expect(openTable({ content, fileName: "daftar.csv", signal: stop })).rejects.toThrow("left the page");
});

async function opened(bytes: Buffer) {
  const result = await openTable({ content: contentOfBuffer(bytes), fileName: "daftar.csv" });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function windows1252(content: string): Buffer {
  const codes: Record<string, number> = { "“": 0x93, "”": 0x94 };
  return Buffer.from([...content].map((character) => codes[character] ?? character.charCodeAt(0)));
}
