import { describe, expect, it } from "vitest";
import { isoDate } from "../shared/date.ts";
import { type EarlierPerson, linkPerson } from "./link-person.ts";
import { nameKey } from "./name.ts";

const person = (name: string, birthDate: string | null = "1975-03-12") => ({
  name,
  nameKey: nameKey(name),
  birthDate: birthDate === null ? null : isoDate(birthDate),
});
const earlier = (personId: string, name: string, birthDate: string | null = "1975-03-12"): EarlierPerson => ({
  personId,
  ...person(name, birthDate),
});
const link = (
  arriving: ReturnType<typeof person>,
  known: { sameNik?: EarlierPerson[]; sameFamily?: EarlierPerson[]; taken?: string[] },
) =>
  linkPerson(arriving, {
    sameNik: known.sameNik ?? [],
    sameFamily: known.sameFamily ?? [],
    taken: new Set(known.taken ?? []),
  });

describe("linking a person of a new release to a lasting identity", () => {
  it.each([
    ["the same NIK and name", person("SAMSUDIN"), { sameNik: [earlier("P1", "SAMSUDIN")] }],
    ["the same NIK, the name in another spelling", person("SYAMSUDDIN"), { sameNik: [earlier("P1", "SAMSUDIN")] }],
    [
      "the same NIK and name, the birth date corrected",
      person("SAMSUDIN"),
      { sameNik: [earlier("P1", "SAMSUDIN", "1976-03-12")] },
    ],
    [
      "one NIK on two people, told apart by name",
      person("SAMSUDIN"),
      { sameNik: [earlier("P2", "SITI AMINAH"), earlier("P1", "SAMSUDIN")] },
    ],
    [
      "one NIK on two namesakes, told apart by birth date",
      person("SAMSUDIN"),
      { sameNik: [earlier("P1", "SAMSUDIN"), earlier("P2", "SAMSUDIN", "1999-01-01")] },
    ],
  ])("%s is known by NIK", (_name, arriving, known) => {
    expect(link(arriving, known)).toEqual({ kind: "NIK", personId: "P1" });
  });

  it.each([
    [
      "no NIK, but the same family, name and birth date",
      person("SITI"),
      { sameFamily: [earlier("P1", "SITI"), earlier("P2", "BUDI")] },
    ],
    [
      "a NIK that is somebody else's now, the same family, name and birth date",
      person("SITI"),
      { sameNik: [earlier("P9", "JUNAIDI")], sameFamily: [earlier("P1", "SITI")] },
    ],
  ])("%s is known by family", (_name, arriving, known) => {
    expect(link(arriving, known)).toEqual({ kind: "FAMILY", personId: "P1" });
  });

  it.each([
    ["nobody like them", person("SITI"), {}, "UNKNOWN"],
    ["the NIK of somebody of another name", person("SITI"), { sameNik: [earlier("P1", "JUNAIDI")] }, "NAME_DIFFERS"],
    [
      "the same family and name without a birth date",
      person("SITI", null),
      { sameFamily: [earlier("P1", "SITI", null)] },
      "UNKNOWN",
    ],
    ["twins of one name", person("SITI"), { sameFamily: [earlier("P1", "SITI"), earlier("P2", "SITI")] }, "SEVERAL"],
    [
      "an identity that another row has taken",
      person("SITI"),
      { sameNik: [earlier("P1", "SITI")], taken: ["P1"] },
      "UNKNOWN",
    ],
  ] as const)("%s begins a new identity", (_name, arriving, known, reason) => {
    expect(link(arriving, { ...known } as Parameters<typeof link>[1])).toEqual({ kind: "NEW", reason });
  });
});
