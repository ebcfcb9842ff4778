import { describe, expect, it } from "vitest";
import { WRITTEN_EVIDENCE } from "#tests/factories/evidence.ts";
import { Evidence } from "./evidence.ts";
import { FlagCode } from "./flag-code.ts";

/** As a `jsonb` column keeps it: rupiah as digits. */
function stored(evidence: object): unknown {
  return JSON.parse(
    JSON.stringify(evidence, (_key, part: unknown) => (typeof part === "bigint" ? String(part) : part)),
  );
}

describe("the facts of a flag", () => {
  it.each(Object.entries(WRITTEN_EVIDENCE))(
    "come back from the database as they were written: %s",
    (_name, written) => {
      expect(Evidence.parse(stored(written))).toEqual(written);
    },
  );

  it("are written down for every code", () => {
    const codes = Object.values(WRITTEN_EVIDENCE).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual([...FlagCode.options].sort());
  });

  it("belong to their code: those of one are refused under another", () => {
    const moved = { code: "TARGET_MOVED", who: "PERSON" };
    expect(Evidence.safeParse(moved).success).toBe(true);
    expect(Evidence.safeParse({ ...moved, code: "TARGET_STALE" }).success).toBe(false);
    expect(Evidence.safeParse({ ...moved, who: "NEIGHBOUR" }).success).toBe(false);
  });

  const sums: [name: string, written: unknown, sum: bigint | null][] = [
    ["digits", "25000000", 25_000_000n],
    ["below zero", "-25000000", -25_000_000n],
    ["a decimal", "25000000.5", null],
    ["words before it", "Rp 25000000", null],
    ["words behind it", "25000000 rupiah", null],
    ["a number of JSON, which may have lost digits", 25_000_000, null],
  ];
  it.each(sums)("take rupiah as whole digits: %s", (_name, written, sum) => {
    const read = Evidence.safeParse({ code: "PROGRAMME_BUDGET", budget: written, needed: "1", used: "0" });
    expect(read.success ? read.data : null).toEqual(
      sum === null ? null : { code: "PROGRAMME_BUDGET", budget: sum, needed: 1n, used: 0n },
    );
  });
});
