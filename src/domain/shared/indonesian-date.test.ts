import { describe, expect, test } from "vitest";
import { readDate, readPlaceAndDate } from "./indonesian-date.ts";

describe("a date as officers and spreadsheets write it", () => {
  test.each([
    ["12/12/1982 0:00:00", "1982-12-12"],
    ["12/03/1975", "1975-03-12"],
    ["12-03-1975", "1975-03-12"],
    ["2-3-1975", "1975-03-02"],
    ["12.03.1975", "1975-03-12"],
    ["12 / 03 / 1975", "1975-03-12"],
    ["1975-03-12", "1975-03-12"],
    ["1975-03-12 00:00:00", "1975-03-12"],
    ["1975-03-12T00:00:00.000Z", "1975-03-12"],
    ["12 Maret 1975", "1975-03-12"],
    ["12 MARET 1975", "1975-03-12"],
    ["12-Mar-1975", "1975-03-12"],
    ["5 Agustus 1990", "1990-08-05"],
    ["1 Nop 2001", "2001-11-01"],
    ["31 Desember 1999", "1999-12-31"],
    ["12031975", "1975-03-12"],
    ["19750312", "1975-03-12"],
    ["27465", "1975-03-12"],
    ["29/02/2000", "2000-02-29"],
  ])("%s is %s", (text, date) => {
    expect(readDate(text)).toEqual({ date, problem: null });
  });

  test.each([
    ["12/03/75", "SHORT_YEAR"],
    ["12-Mar-75", "SHORT_YEAR"],
    ["31/02/1980", "IMPOSSIBLE"],
    ["29/02/1900", "IMPOSSIBLE"],
    ["03/25/1975", "IMPOSSIBLE"],
    ["00/00/0000", "IMPOSSIBLE"],
    ["tidak tahu", "UNREADABLE"],
    ["1975", "UNREADABLE"],
    ["12 Foo 1975", "UNREADABLE"],
    ["6111011203750001", "UNREADABLE"],
  ])("%s is %s", (text, problem) => {
    expect(readDate(text)).toEqual({ date: null, problem });
  });

  test.each(["", "  ", "-", "--"])("%j says nothing", (text) => {
    expect(readDate(text)).toEqual({ date: null, problem: null });
  });
});

describe("place and date of birth in one cell", () => {
  test.each([
    ["Sukadana, 12-03-1975", "Sukadana", "1975-03-12"],
    ["Teluk Melano/12 Maret 1975", "Teluk Melano", "1975-03-12"],
    ["SUKADANA 12/03/1975", "SUKADANA", "1975-03-12"],
    ["12-03-1975", null, "1975-03-12"],
    ["Sukadana", "Sukadana", null],
    ["", null, null],
  ])("%s", (text, place, date) => {
    const read = readPlaceAndDate(text);
    expect([read.place, read.reading.date]).toEqual([place, date]);
  });
});
