import { describe, expect, test } from "vitest";
import { textsOf } from "#tests/factories/opened-table.ts";
import { openPastedTable } from "./open-pasted-table.ts";

describe("cells pasted from a spreadsheet", () => {
  test.each([
    [
      "as the clipboard has them",
      "nama\talamat\r\nSiti\tDusun I\r\n",
      [
        ["nama", "alamat"],
        ["Siti", "Dusun I"],
      ],
    ],
    [
      "a cell with a line break",
      'nama\talamat\nSiti\t"Dusun I\nRT 2"\n',
      [
        ["nama", "alamat"],
        ["Siti", "Dusun I\nRT 2"],
      ],
    ],
    [
      "a quotation mark that encloses nothing",
      'nama\talamat\n"Pak Haji\tDusun I\nNur\tx\n',
      [
        ["nama", "alamat"],
        ['"Pak Haji', "Dusun I"],
        ["Nur", "x"],
      ],
    ],
    [
      "commas inside cells",
      "nama\talamat\nSiti\tDusun I, RT 2\n",
      [
        ["nama", "alamat"],
        ["Siti", "Dusun I, RT 2"],
      ],
    ],
    [
      "text separated otherwise",
      "nama;alamat\nSiti;Dusun I\n",
      [
        ["nama", "alamat"],
        ["Siti", "Dusun I"],
      ],
    ],
    ["one column", "Siti\nUjang", [["Siti"], ["Ujang"]]],
  ])("%s", async (_, text, expected) => {
    const result = openPastedTable(text);
    expect(result.ok && (await textsOf(result.value))).toEqual(expected);
  });

  test.each([
    ["", { code: "PASTE_EMPTY" }],
    [" \n\t\n", { code: "PASTE_EMPTY" }],
    ["x".repeat(5 * 1024 * 1024 + 1), { code: "PASTE_TOO_LARGE", params: { maxMegabytes: 5 } }],
    [`a\n${"x\t".repeat(600)}x`, { code: "FILE_TOO_MANY_COLUMNS", params: { row: 2, max: 500 } }],
  ])("refusal %#", (text, error) => {
    expect(openPastedTable(text)).toEqual({ ok: false, error });
  });
});
