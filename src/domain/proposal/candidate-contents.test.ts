import { expect, test } from "vitest";
import { guessColumns } from "../shared/guess-columns.ts";
import { CANDIDATE_COLUMNS } from "./candidate-header.ts";

const guess = (...lines: string[]) => {
  const rows = lines.map((line, i) => ({ number: i + 1, cells: line.split("|").map((text) => ({ text })) }));
  return Object.fromEntries(guessColumns(rows, CANDIDATE_COLUMNS).map(({ field, column }) => [field, column]));
};

test.each<[string, string[], Record<string, number>]>([
  [
    "number, name, NIK, place and date of birth, sex and village",
    [
      "1|Samsudin Yusuf|6111011203750001|Sukadana, 12-03-1975|L|Sutera",
      "2|Siti Aminah|6111015507790001|Sukadana, 15 Juli 1979|P|Sutera",
    ],
    { name: 1, nik: 2, birthPlaceAndDate: 3, sex: 4 },
  ],
  [
    "a NIK beside a family card, and a date by itself",
    [
      "6111010101080007|6111011203750001|SAMSUDIN YUSUF|12/03/1975|RT 003/RW 001",
      "6111013201080008|6111015507790001|SITI AMINAH|15/07/1979|002/001",
    ],
    { kk: 0, nik: 1, name: 2, birthDate: 3, rtRw: 4 },
  ],
  ["villages of one word are no names", ["Sutera|1", "Pampang Harapan|2"], {}],
  ["sums of money are no dates", ["Rusli Daud|20000000", "Dewi Sartika|15000000"], { name: 0 }],
])("a list without titles: %s", (_, lines, expected) => {
  expect(guess(...lines)).toEqual(expected);
});
