import { describe, expect, it } from "vitest";
import { formats } from "./format.ts";

const id = formats("id");
const en = formats("en");
const NBSP = "\u00a0";

describe("money", () => {
  it.each([
    ["one and a half million", 1_500_000n, `Rp${NBSP}1.500.000`, `Rp${NBSP}1,500,000`],
    ["nothing", 0n, `Rp${NBSP}0`, `Rp${NBSP}0`],
    ["a debt has a real minus before the unit", -25_000n, `−Rp${NBSP}25.000`, `−Rp${NBSP}25,000`],
    ["beyond what a number holds exactly", 9_007_199_254_740_993n, `Rp${NBSP}9.007.199.254.740.993`, null],
  ])("%s", (_name, amount, indonesian, english) => {
    expect(id.rupiah(amount)).toBe(indonesian);
    if (english !== null) expect(en.rupiah(amount)).toBe(english);
  });

  it("is shortened to millions for charts only", () => {
    expect(id.rupiahMillions(1_213_400_000n)).toBe(`Rp${NBSP}1.213,4${NBSP}jt`);
    expect(id.rupiahMillions(480_000_000n)).toBe(`Rp${NBSP}480${NBSP}jt`);
    expect(en.rupiahMillions(1_213_400_000n)).toBe(`Rp${NBSP}1,213.4${NBSP}m`);
  });
});

describe("figures", () => {
  it.each([
    ["share of one with two decimals", () => id.percent(0.024), `2,40${NBSP}%`],
    ["share with one decimal", () => id.percent(0.293, 1), `29,3${NBSP}%`],
    ["share in English has no space", () => en.percent(0.024), "2.40%"],
    ["thousands", () => id.number(9412), "9.412"],
    ["negative", () => id.number(-3), "−3"],
    ["weight for", () => id.signed(4.2), "+4,2"],
    ["weight against", () => id.signed(-2.1), "−2,1"],
    ["weight of nothing", () => id.signed(0), "0,0"],
    ["small file", () => id.fileSize(412_300), `412${NBSP}KB`],
    ["large file", () => id.fileSize(3_100_000), `3,1${NBSP}MB`],
  ])("%s", (_name, written, expected) => {
    expect(written()).toBe(expected);
  });
});

describe("days and spans", () => {
  it.each([
    ["day", () => id.date("2024-10-31"), "31 Oktober 2024"],
    ["day in English", () => en.date("2024-10-31"), "31 October 2024"],
    ["day, short", () => id.date("2024-10-31", "short"), "31 Okt 2024"],
    ["day with its weekday", () => id.date("2025-06-18", "weekday"), "Rabu, 18 Juni 2025"],
    ["whole months of one year", () => id.period({ from: "2025-03-01", to: "2025-08-31" }), "Maret–Agustus 2025"],
    ["one month", () => id.period({ from: "2025-07-01", to: "2025-07-31" }), "Juli 2025"],
    ["over new year", () => id.period({ from: "2024-11-01", to: "2025-02-28" }), "November 2024–Februari 2025"],
    ["the same month of two years", () => id.period({ from: "2024-03-01", to: "2025-03-31" }), "Maret 2024–Maret 2025"],
    ["the end of a leap February", () => id.period({ from: "2024-02-01", to: "2024-02-29" }), "Februari 2024"],
    ["broken months", () => id.period({ from: "2025-03-03", to: "2025-08-15" }), "3 Maret–15 Agustus 2025"],
    ["one day", () => id.period({ from: "2025-03-03", to: "2025-03-03" }), "3 Maret 2025"],
    ["open", () => id.period({ from: "2025-03-01", to: null }), "sejak 1 Maret 2025"],
    ["open in English", () => en.period({ from: "2025-03-01", to: null }), "since 1 March 2025"],
  ])("%s", (_name, written, expected) => {
    expect(written()).toBe(expected);
  });
});

describe("instants are told in the time of the regency, UTC+7", () => {
  const lateEvening = new Date("2024-10-31T17:30:00Z");

  it.each([
    ["day and time", () => id.dateTime(lateEvening), "1 November 2024, 00.30"],
    ["in English", () => en.dateTime(lateEvening), "1 November 2024, 00:30"],
    ["time", () => id.time(new Date("2025-06-19T02:41:00Z")), "09.41"],
    ["the day it falls on", () => id.dayOfInstant(lateEvening), "2024-11-01"],
  ])("%s", (_name, written, expected) => {
    expect(written()).toBe(expected);
  });
});
