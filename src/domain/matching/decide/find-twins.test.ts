import { describe, expect, it } from "vitest";
import { indexOf, listLine, registeredLine, registerOf } from "#tests/factories/matching-register.ts";
import type { RegisterLine } from "../index/register-line.ts";
import { MODEL_2026_11 } from "../model/model-2026-11.ts";
import { findTwins } from "./find-twins.ts";

const OTHERS = registerOf(50);
const SAMSUDIN = registeredLine({ personId: "S1", householdId: "HS" });

/** Him again, in a family of its own elsewhere. */
const again = (said: Partial<RegisterLine>) => registeredLine({ personId: "S2", householdId: "HT", kk: "", ...said });

const cases: [name: string, second: RegisterLine, expected: string[]][] = [
  ["one NIK in two families", again({ name: "SYAMSUDDIN" }), ["PERSON_TWICE S1 S2"]],
  ["one NIK on two people", again({ name: "WAGIMAN", birthDate: "1975-03-12" }), ["NIK_SHARED S1 S2"]],
  ["another NIK", again({ nik: "6104012203750077" }), ["PERSON_TWO_NIKS S1 S2"]],
  [
    "somebody like him born on the same day, whose NIK follows his",
    again({ name: "SAMSUDIN HAMDAN", nik: "6111011203750002", villageCode: "61.11.01.2004" }),
    [],
  ],
  ["no NIK", again({ nik: "" }), ["PERSON_TWICE S1 S2"]],
  ["twice in his own family, the NIK left out", again({ householdId: "HS", nik: "" }), ["PERSON_TWICE S1 S2"]],
  ["a son of his name in his family", again({ householdId: "HS", nik: "", birthDate: "2001-05-04" }), []],
  ["somebody else of the same name", again({ nik: "", birthDate: "1990-11-30" }), []],
];

describe("a register compared with itself", () => {
  it("finds nobody where everybody stands once", () => {
    expect(twinsIn(OTHERS)).toEqual([]);
  });

  it.each(cases)("%s", (_name, second, expected) => {
    expect(twinsIn([...OTHERS, SAMSUDIN, second])).toEqual(expected);
  });

  it("says what speaks for it, and nothing of what a family shares anyway", () => {
    const lines = [...OTHERS, SAMSUDIN, again({ householdId: "HS", kk: SAMSUDIN.kk, nik: "" })];
    const [twin] = findTwins({ index: indexOf(lines), model: MODEL_2026_11, lines: lines.map(said) });
    expect(twin?.evidence.map(({ field, finding }) => `${field} ${finding}`)).toEqual([
      "name same",
      "birthDate same",
      "sex same",
    ]);
  });
});

function twinsIn(lines: readonly RegisterLine[]): string[] {
  const found = findTwins({ index: indexOf(lines), model: MODEL_2026_11, lines: lines.map(said) });
  return found.map(({ kind, one, other }) => `${kind} ${lines[one]?.personId} ${lines[other]?.personId}`);
}

function said({ name, nik, kk, sex, birthDate, villageCode, address }: RegisterLine) {
  return listLine({ name, nik, kk, sex, birthDate, village: villageCode, address });
}
