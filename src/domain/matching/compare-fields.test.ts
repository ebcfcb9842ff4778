import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KK, reader, rowOf, sutera } from "#tests/factories/matching.ts";
import { compareFields } from "./compare-fields.ts";
import type { FieldAgreement } from "./match.ts";
import { buildRegisterIndex } from "./register-index.ts";
import { registeredPeopleOf } from "./registered-person.ts";
import { identityOf } from "./row-identity.ts";

type Facts = { name?: string; nik?: string; kk?: string; birthDate?: string; village?: string };

const cases: [name: string, field: FieldAgreement["field"], row: Facts, person: Facts, expected: string][] = [
  ["NIK, the same", "nik", { nik: "6111.0112.0375.0001" }, { nik: "6111011203750001" }, "SAME"],
  ["NIK, a slip", "nik", { nik: "6111011203750007" }, { nik: "6111011203750001" }, "NEAR"],
  ["NIK, quite another", "nik", { nik: "6104151203750044" }, { nik: "6111011203750001" }, "DIFFERENT"],
  ["NIK, blank in the row", "nik", {}, { nik: "6111011203750001" }, "MISSING"],
  ["NIK, blank in the register", "nik", { nik: "6111011203750001" }, {}, "MISSING"],
  ["NIK, impossible and quite another", "nik", { nik: "6104153102750044" }, { nik: "6111011203750001" }, "MISSING"],
  ["NIK, the same impossible one", "nik", { nik: "6111013102750001" }, { nik: "6111013102750001" }, "NEAR"],
  ["NIK, the same placeholder", "nik", { nik: "1111111111111111" }, { nik: "1111111111111111" }, "MISSING"],
  ["name, another spelling", "name", { name: "Sjamsoeddin" }, { name: "SAMSUDIN" }, "SAME"],
  ["name, a word more", "name", { name: "Samsudin Daud" }, { name: "SAMSUDIN" }, "NEAR"],
  ["name, another", "name", { name: "Mustafa" }, { name: "SAMSUDIN" }, "DIFFERENT"],
  ["name, blank", "name", { name: "-" }, { name: "SAMSUDIN" }, "MISSING"],
  ["birth date, the same", "birthDate", { birthDate: "1975-03-12" }, { birthDate: "1975-03-12" }, "SAME"],
  ["birth date, day and month swapped", "birthDate", { birthDate: "1975-12-03" }, { birthDate: "1975-03-12" }, "NEAR"],
  ["birth date, another year", "birthDate", { birthDate: "1957-03-12" }, { birthDate: "1975-03-12" }, "NEAR"],
  ["birth date, another", "birthDate", { birthDate: "1990-02-02" }, { birthDate: "1975-03-12" }, "DIFFERENT"],
  ["birth date, blank", "birthDate", {}, { birthDate: "1975-03-12" }, "MISSING"],
  ["village, the same", "village", { village: "Desa Sutra" }, {}, "SAME"],
  ["village, another", "village", { village: "Teluk Melano" }, {}, "DIFFERENT"],
  ["village, unknown", "village", { village: "Nusantara" }, {}, "MISSING"],
  ["family card, the same", "kk", { kk: KK }, { kk: KK }, "SAME"],
  ["family card, another", "kk", { kk: "6111010303160022" }, { kk: KK }, "DIFFERENT"],
  ["family card, zeros on both sides", "kk", { kk: "0000000000000000" }, { kk: "0000000000000000" }, "MISSING"],
];

describe("one field of a row beside one person", () => {
  test.each(cases)("%s", (_name, field, row, person, expected) => {
    expect(compare(row, [person])[field]).toBe(expected);
  });

  test("the card of the head is the card of the family", () => {
    expect(compare({ kk: KK }, [{ name: "RIDWAN" }, { name: "SAMSUDIN", kk: KK }]).kk).toBe("SAME");
  });

  test("another card on the head's line says nothing of a member without one", () => {
    expect(compare({ kk: "6111010303160022" }, [{ name: "RIDWAN" }, { name: "SAMSUDIN", kk: KK }]).kk).toBe("MISSING");
  });

  test("is the same seen from either side", () => {
    const facts = fc.record({
      name: fc.constantFrom("SAMSUDIN", "SAMSUDIN DAUD", "DAUD SAMSUDIN", "SAMSUDAN", "SITI AMINAH", "AMINAH", ""),
      nik: fc.constantFrom("6111011203750001", "6111011203750007", "6111013102750001", "6104151203750044", "0", ""),
      kk: fc.constantFrom(KK, "6111010303160022", "0", ""),
      birthDate: fc.constantFrom("1975-03-12", "1975-12-03", "1990-02-02", ""),
    });
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(compare(one, [other])).toEqual(compare(other, [one]));
      }),
      { numRuns: 500 },
    );
  });
});

/** The row beside the first of a household in Sutera. */
function compare(row: Facts, [person, ...others]: Facts[]) {
  const members = [person, ...others].map((facts, at) => ({ ...known(facts ?? {}), id: `P${at}` }));
  const index = buildRegisterIndex(registeredPeopleOf([sutera(members)]));
  const [first] = [...index.byHousehold.values()].flat();
  if (!first) throw new Error("The household has a member");
  return compareFields(identityOf(rowOf(row), reader), first);
}

function known({ name = "", nik = "", kk = "", birthDate = "" }: Facts) {
  return { name, nik: nik || null, kk: kk || null, birthDate: birthDate || null };
}
