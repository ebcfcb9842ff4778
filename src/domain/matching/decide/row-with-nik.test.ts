import { describe, expect, test } from "vitest";
import type { Household } from "#domain/register/household.ts";
import {
  family,
  inWords,
  matchOf,
  melano,
  nurhayati,
  type RowInput,
  rahman,
  samsudin,
  sutera,
} from "#tests/factories/matching.ts";

type Case = [name: string, register: Household[], row: RowInput, expected: string];

const cases: Case[] = [
  ["NIK and name", [family], { name: "Samsudin", nik: samsudin.nik }, "CERTAIN samsudin"],
  [
    "NIK and name, another birth date and village",
    [family],
    { ...samsudin, birthDate: "1957-03-21", village: "Teluk Melano" },
    "CERTAIN samsudin",
  ],
  ["NIK and a similar name", [family], { name: "Syamsuddin bin Daud", nik: samsudin.nik }, "CERTAIN samsudin"],
  ["NIK without a name", [family], { nik: samsudin.nik }, "UNCERTAIN samsudin"],
  ["NIK and birth date with another name", [family], { ...samsudin, name: "Mustafa" }, "UNCERTAIN samsudin"],
  ["NIK with another name, no birth date", [family], { name: "Mustafa", nik: samsudin.nik }, "CONFLICT samsudin"],
  [
    "NIK with another name and another birth date",
    [family],
    { name: "Mustafa", nik: samsudin.nik, birthDate: "1991-06-30" },
    "CONFLICT samsudin",
  ],
  [
    "NIK of one, name and birth date of another family's",
    [family, melano([rahman])],
    { ...rahman, nik: samsudin.nik },
    "CONFLICT samsudin, rahman",
  ],
  [
    "NIK of one, name and village of another family's",
    [family, melano([rahman])],
    { name: rahman.name, nik: samsudin.nik, village: "Teluk Melano" },
    "CONFLICT samsudin, rahman",
  ],
  [
    "NIK of the head, name and birth date of his wife",
    [family],
    { ...nurhayati, nik: samsudin.nik },
    "HOUSEHOLD_ONLY H1",
  ],
  [
    "NIK of the head, name of his wife without her birth date",
    [family],
    { name: "Nurhayati", nik: samsudin.nik },
    "CONFLICT samsudin, nurhayati",
  ],
  [
    "NIK and name of one, birth date of a namesake",
    [family, melano([{ id: "other", name: "SAMSUDIN", birthDate: "1990-02-02" }])],
    { ...samsudin, birthDate: "1990-02-02" },
    "UNCERTAIN samsudin, other",
  ],
  [
    "one NIK on two people, name and birth date decide",
    [sutera([samsudin]), melano([{ ...rahman, nik: samsudin.nik }])],
    { ...rahman, nik: samsudin.nik },
    "CERTAIN rahman",
  ],
  [
    "one NIK on two people, the name alone does not decide",
    [sutera([samsudin]), melano([{ ...rahman, nik: samsudin.nik }])],
    { name: rahman.name, nik: samsudin.nik, village: "Teluk Melano" },
    "UNCERTAIN rahman, samsudin",
  ],
  [
    "one NIK on two people of one name and birth date",
    [sutera([samsudin]), melano([{ ...samsudin, id: "twice" }])],
    samsudin,
    "UNCERTAIN samsudin, twice",
  ],
  [
    "an invalid NIK that the register repeats is no NIK",
    [sutera([{ ...samsudin, nik: "6111013102750001" }])],
    { name: "Samsudin", nik: "6111013102750001" },
    "UNCERTAIN samsudin",
  ],
  ["placeholders never agree", [sutera([{ ...samsudin, nik: "0" }])], { name: "Samsudin", nik: "0" }, "UNMATCHED"],
];

describe("a row whose NIK is in the register", () => {
  test.each(cases)("%s", (_name, register, row, expected) => {
    expect(inWords(matchOf(row, register))).toBe(expected);
  });
});
