import { describe, expect, test } from "vitest";
import { readRupiah } from "./read-rupiah.ts";

describe("a sum as officers and spreadsheets write it", () => {
  test.each([
    ["1500000", 1_500_000n],
    ["Rp 1.500.000", 1_500_000n],
    ["Rp1.500.000,00", 1_500_000n],
    ["Rp. 300.000,-", 300_000n],
    ["1,500,000", 1_500_000n],
    ["1,500,000.00", 1_500_000n],
    ["Rp\u00a020.000.000", 20_000_000n],
    ["300.000", 300_000n],
    ["0", 0n],
  ])("%s", (text, amount) => {
    expect(readRupiah(text)).toEqual({ amount, readable: true });
  });

  test.each(["", "-", "Rp", "Rp -"])("%j says nothing", (text) => {
    expect(readRupiah(text)).toEqual({ amount: null, readable: true });
  });

  test.each(["1,5 juta", "300rb", "-500", "1.50", "1.5", "12.34.56", "9".repeat(16)])(
    "%s is no sum of rupiah",
    (text) => {
      expect(readRupiah(text)).toEqual({ amount: null, readable: false });
    },
  );
});
