import { describe, expect, it } from "vitest";
import { readLongNumber } from "../read/long-number.ts";
import { readNameWords } from "../read/name-words.ts";
import { readLongNumberCell } from "./long-number-cell.ts";
import { createNameReader } from "./name-cell.ts";
import { ALIAS, FATHER, kindOf, numberOf, OWN } from "./name-word.ts";
import { textAt } from "./text-column.ts";
import { growingWordBook } from "./word-book.ts";

const NAMES = [
  "SITI NURJANAH",
  "ST NURJANAH",
  "MUH ALI",
  "ALI MUH",
  "Hj. St. Nurjanah binti Abd. Karim",
  "SAMSUDIN ALIAS UDIN",
  "DRS HASAN",
  "HASAN SE",
  "SITI  NUR",
  " SITI",
  "SITI ",
  "A SITI",
  "ERNAVVATI",
  "JOSÉ",
  "",
];

const NUMBERS = [
  "6111011203750001",
  "0000000000000000",
  "1111111111111111",
  "6111.0112.0375.0001",
  "61110I1203750001",
  "611101120375000",
  "-",
  "",
];

describe("a cell of a register says what its text says", () => {
  it.each(NAMES)("name %j", (written) => {
    const names = growingWordBook();
    const words: number[] = [];
    const read = createNameReader(names, (word) => words.push(word));
    const bytes = new TextEncoder().encode(`,${written},`);
    for (let times = 0; times < 2; times += 1) {
      words.length = 0;
      read(bytes, 1, bytes.length - 1);
    }
    const { words: texts } = names.finish();
    const of = (kind: number) =>
      words.filter((word) => kindOf(word) === kind).map((word) => textAt(texts, numberOf(word)));
    expect({ own: of(OWN), father: of(FATHER), alias: of(ALIAS) }).toEqual(readNameWords(written));
  });

  it.each(NUMBERS)("number %j", (written) => {
    const bytes = new TextEncoder().encode(`,${written},`);
    expect(readLongNumberCell(bytes, 1, bytes.length - 1)).toEqual(readLongNumber(written));
  });
});
