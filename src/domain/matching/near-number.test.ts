import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNearNumber } from "./near-number.ts";

const nik = "6111011203750001";
const cases: [name: string, written: string, near: boolean][] = [
  ["the same number", "6111011203750001", true],
  ["one digit differs", "6111011203750007", true],
  ["two neighbours changed places", "6111012103750001", true],
  ["the last two changed places", "6111011203750010", true],
  ["two digits differ, one after the other", "6111013403750001", false],
  ["two digits differ, far apart", "6111011203760002", false],
  ["two digits changed places, not neighbours", "6111011302750001", false],
  ["a digit is missing", "611101120375001", false],
  ["blank", "", false],
];

describe("a slip of the finger", () => {
  test.each(cases)("%s", (_name, written, near) => {
    expect(isNearNumber(nik, written)).toBe(near);
    expect(isNearNumber(written, nik)).toBe(near);
  });

  test("is the same seen from either side", () => {
    const number = fc.stringMatching(/^[0-9]{16}$/);
    fc.assert(fc.property(number, number, (one, other) => isNearNumber(one, other) === isNearNumber(other, one)));
  });

  test("of one digit is always near", () => {
    const slip = fc.tuple(fc.stringMatching(/^[0-9]{16}$/), fc.nat({ max: 15 }), fc.nat({ max: 9 }));
    fc.assert(
      fc.property(slip, ([number, at, digit]) =>
        isNearNumber(number, `${number.slice(0, at)}${digit}${number.slice(at + 1)}`),
      ),
    );
  });
});
