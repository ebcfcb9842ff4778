import { describe, expect, it } from "vitest";
import { candidate } from "#tests/factories/candidate.ts";
import { identityTextOf } from "./identity-key.ts";

const BORN = { birthDate: "1975-03-12" };

describe("what a row is known by again", () => {
  it("is the same however name, number and places are written", () => {
    const one = candidate(1, { ...BORN, name: "H. Sjamsoeddin", nik: "6111.0112.0375.0001", village: "Desa Sutera" });
    const other = candidate(2, { ...BORN, name: "SAMSUDIN", nik: "6111011203750001", village: "SUTERA" });
    expect(identityTextOf(one)).toBe(identityTextOf(other));
  });

  it.each([
    ["another birth date", { birthDate: "1975-03-13" }],
    ["another village", { ...BORN, village: "Teluk Melano" }],
    ["a NIK besides", { ...BORN, nik: "6111011203750001" }],
    ["another father", { ...BORN, name: "Samsudin bin Ahmad" }],
    ["another sex", { ...BORN, sex: "F" as const }],
  ])("is another with %s", (_what, fields) => {
    expect(identityTextOf(candidate(1, fields))).not.toBe(identityTextOf(candidate(2, BORN)));
  });

  it("is nothing for a name and a village alone, nor with a filler for a number", () => {
    expect(identityTextOf(candidate(1))).toBeNull();
    expect(identityTextOf(candidate(1, { nik: "0", kk: "0000000000000000" }))).toBeNull();
  });
});
