import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neutraliseFormula, restoreFormula } from "./formula.ts";

describe("text that a spreadsheet would calculate is written as text", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+62 812", "'+62 812"],
    ["-", "'-"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r'=1"],
    ["  =1", "'  =1"],
    ["\u00a0=1", "'\u00a0=1"],
    ["\u200b\ufeff=1", "'\u200b\ufeff=1"],
    ["＝1", "'＝1"],
    ["alamat\n=cmd|'/C calc'!A0", "alamat\n'=cmd|'/C calc'!A0"],
    ["alamat\r\n  @x", "alamat\r\n'  @x"],
    ["'=1", "''=1"],
    ["RT 02-03", "RT 02-03"],
    ["S.Pd = sarjana", "S.Pd = sarjana"],
    ["6111011203750001", "6111011203750001"],
    ["", ""],
  ])("%j is written %j", (text, written) => {
    expect(neutraliseFormula(text)).toBe(written);
    expect(restoreFormula(written)).toBe(text);
  });
});

const risky = fc
  .array(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ", "\u00a0", "\u200b", "'", "＝", "a", "1"), {
    maxLength: 12,
  })
  .map((characters) => characters.join(""));
const anyText = fc.oneof(risky, fc.string({ unit: "binary" }));

test("no line of written text begins a formula, and reading takes back exactly what writing added", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = neutraliseFormula(text);
      expect(/^[\t\r]/.test(written)).toBe(false);
      for (const line of written.split(/[\r\n]/)) {
        const first = [...line].find((character) => !/[\s\p{Cf}\p{Cc}]/u.test(character)) ?? "";
        expect("=+-@＝＋－＠").not.toSatisfy((triggers: string) => first !== "" && triggers.includes(first));
      }
      expect(restoreFormula(written)).toBe(text);
    }),
    { numRuns: 2000, seed: 6111 },
  );
});
