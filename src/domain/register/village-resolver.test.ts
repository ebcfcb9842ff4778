import { describe, expect, test } from "vitest";
import { RegionCode } from "../shared/region-code.ts";
import { createVillageResolver, type VillageClue } from "./village-resolver.ts";

const VILLAGES = [
  ["61.11.01.2001", "Sutera", "Sukadana"],
  ["61.11.02.2001", "Teluk Melano", "Simpang Hilir"],
  ["61.11.02.2006", "Sungai Mata-Mata", "Simpang Hilir"],
  ["61.11.03.2003", "Telukbatang", "Teluk Batang"],
  ["61.11.03.2006", "Telukbatang Selatan", "Teluk Batang"],
  ["61.11.05.2003", "Wonorejo", "Seponti"],
  ["61.11.05.2004", "Podorukun", "Seponti"],
  ["61.11.06.2003", "Padang", "Kepulauan Karimata"],
  ["61.11.04.2003", "Dusun Kecil", "Pulau Maya"],
  ["61.11.01.2007", "Dusun Kecil", "Sukadana"],
] as const;

const resolver = createVillageResolver({
  id: "61.11",
  name: "Kayong Utara",
  villages: VILLAGES.map(([code, name, districtName]) => ({ code: RegionCode.parse(code), name, districtName })),
  crosswalk: { "6111050002": RegionCode.parse("61.11.05.2003") },
});

describe("a village is found", () => {
  test.each<[string, VillageClue, string, string]>([
    ["by its code without dots", { code: "6111012001", village: "Sutera" }, "61.11.01.2001", "CODE"],
    ["by its code with dots", { code: "61.11.01.2001" }, "61.11.01.2001", "CODE"],
    ["by a crosswalk of BPS codes", { code: "6111050002" }, "61.11.05.2003", "CROSSWALK"],
    [
      "by name where the code is a BPS code",
      { code: "6111020004", village: "SUTRA", district: "Sukadana" },
      "61.11.01.2001",
      "NAME",
    ],
    ["by name alone, if only one has it", { village: "Padang" }, "61.11.06.2003", "NAME"],
    ["in two words or one", { village: "Teluk Batang", district: "TELUKBATANG" }, "61.11.03.2003", "NAME"],
    ["in the other spelling", { village: "Teluk Melanau" }, "61.11.02.2001", "NAME"],
    ["with its kind before it", { village: "Desa Podo Rukun" }, "61.11.05.2004", "NAME"],
    ["in short", { village: "S. Matamata" }, "61.11.02.2006", "NAME"],
    ["with its district in one cell", { village: "Sutera, Kec. Sukadana" }, "61.11.01.2001", "NAME"],
    [
      "by name and district where several have the name",
      { village: "Dusun Kecil", district: "Pulau Maya" },
      "61.11.04.2003",
      "NAME",
    ],
    [
      "although the code is another regency's, when the regency is named",
      { code: "6104012001", village: "Sutera", regency: "KAB. KAYONG UTARA" },
      "61.11.01.2001",
      "NAME",
    ],
  ])("%s", (_, clue, code, by) => {
    expect(resolver.resolve(clue)).toEqual({ ok: true, code, by, nameDiffers: false });
  });

  test("by its code although the name says another: the name is noted", () => {
    expect(resolver.resolve({ code: "6111012001", village: "Padang" })).toMatchObject({
      ok: true,
      by: "CODE",
      nameDiffers: true,
    });
  });
});

describe("a village is not found", () => {
  test.each<[string, VillageClue, string, string | null]>([
    ["in another regency by its code", { code: "6104012001", village: "Sutera" }, "OUTSIDE", null],
    ["in another regency by its name", { village: "Sutera", regency: "Ketapang" }, "OUTSIDE", null],
    ["when nothing is said", {}, "MISSING", null],
    ["when several have the name", { village: "Dusun Kecil" }, "AMBIGUOUS", null],
    ["when no village is called so", { village: "Mekar Sari" }, "UNKNOWN", null],
    ["when its name has a slip: the meant one is offered", { village: "Wonorajo" }, "UNKNOWN", "Wonorejo"],
    [
      "when it lies in another district: the meant one is offered",
      { village: "Sutera", district: "Seponti" },
      "UNKNOWN",
      "Sutera",
    ],
    ["by a BPS code alone", { code: "6111020004" }, "UNKNOWN", null],
  ])("%s", (_, clue, problem, suggestion) => {
    const answer = resolver.resolve(clue);
    expect(answer).toMatchObject({ ok: false, problem });
    const offered = !answer.ok && answer.problem === "UNKNOWN" ? (answer.suggestion?.name ?? null) : null;
    expect(offered).toBe(suggestion);
  });
});
