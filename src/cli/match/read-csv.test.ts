import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { readCsv, textOf } from "./read-csv.ts";

const folder = mkdtempSync(join(tmpdir(), "sasar-csv-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So few bytes at once that records lie across the pieces. */
const PIECE = 16;

function read(text: string, piece?: number): string[][] {
  const path = join(folder, "a.csv");
  writeFileSync(path, text);
  const rows: string[][] = [];
  readCsv(path, ["a", "b"], (cells) => rows.push([textOf(cells, 0), textOf(cells, 1)]), piece);
  return rows;
}

const cases: [string, string, string[][]][] = [
  [
    "plain cells",
    "a,b\n1,2\n3,4\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["no newline at the end", "a,b\n1,2", [["1", "2"]]],
  [
    "carriage returns",
    "a,b\r\n1,2\r\n\r\n3,4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["a byte order mark", "\ufeffa,b\n1,2\n", [["1", "2"]]],
  ["a line that names the separator", "sep=;\na;b\n1;2\n", [["1", "2"]]],
  ["other separators, order and columns", "x;B; A \n0;2;1\n", [["1", "2"]]],
  ["a missing column", "a;c\n1;2\n", [["1", ""]]],
  ["a short line", "a,b\n1\n", [["1", ""]]],
  [
    "quotes",
    'a,b\n"1, ""one""\nand more","2"\r\n"",3\n',
    [
      ['1, "one"\nand more', "2"],
      ["", "3"],
    ],
  ],
  ["a quote inside a cell", 'a,b\n1"2,3\n', [['1"2', "3"]]],
  ["a quote that is never closed", 'a,b\n1,"2\n', [["1", "2\n"]]],
  ["nothing", "", []],
];

describe("a CSV", () => {
  it.each(cases)("with %s", (_, text, rows) => {
    expect(read(text)).toEqual(rows);
    expect(read(text, PIECE)).toEqual(rows);
  });

  it("gives back what was written, wherever its pieces end", () => {
    const cell = fc.stringMatching(/^[ab",;\n é]{0,6}$/);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 8, max: 40 }), (written, piece) => {
        const text = `sep=,\n${Papa.unparse({ fields: ["a", "b"], data: written }, { newline: "\n" })}`;
        expect(read(text, piece)).toEqual(written);
      }),
    );
  });
});
