import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "#domain/proposal/candidate.ts";
import type { Household } from "#domain/register/household.ts";
import { candidate } from "#tests/factories/candidate.ts";
import { KK, melano, registerOf, sutera } from "#tests/factories/matching.ts";
import { matchList } from "./match-list.ts";
import { MODEL_2026_11 } from "./model/model-2026-11.ts";

/** Few values of everything, so that people and rows often share one. */
const names = ["SAMSUDIN", "Sjamsoeddin", "SAMSUDIN DAUD", "SITI", "SITI AMINAH", "ABDUL RAHMAN", "Abdurrahman", ""];
const niks = [
  "6111011203750001",
  "6111011203750007",
  "6111012103750001",
  "6111021701680001",
  "6111013102750001",
  "0",
  "",
];
const kks = [KK, "6111010303160022", "0000000000000000", ""];
const dates = ["1975-03-12", "1975-12-03", "1990-02-02", ""];
const villageNames = ["Sutera", "Sutra", "Teluk Melano", "Nirgendwo", ""];

const written = fc.record({
  name: fc.constantFrom(...names),
  nik: fc.constantFrom(...niks),
  kk: fc.constantFrom(...kks),
  birthDate: fc.constantFrom(...dates),
});

const people = fc
  .array(fc.tuple(written, fc.nat({ max: 3 }), fc.boolean()), { maxLength: 7 })
  .map((members): Household[] =>
    [0, 1, 2, 3].flatMap((number) => {
      const own = members.flatMap(([member, home], at) =>
        home === number ? [{ ...known(member), id: `P${at}`, name: member.name }] : [],
      );
      const isFormer = members.some(([, home, former]) => home === number && former);
      const household = number % 2 === 0 ? sutera(own, `H${number}`) : melano(own, `H${number}`);
      return own.length === 0 ? [] : [{ ...household, superseded: isFormer }];
    }),
  );

const rows = fc
  .array(fc.tuple(written, fc.constantFrom(...villageNames)), { minLength: 1, maxLength: 5 })
  .map((list) => list.map(([row, village], at) => toCandidate({ ...row, village }, at + 1)));

const fields = ["name", "nik", "kk", "birthDate", "village"] as const;

/** Every run builds registers of its own. */
const PATIENCE = 60_000;
const FEW = { numRuns: 40 };

describe("matching", () => {
  test(
    "does not depend on the order of rows or register, nor on the other rows",
    () => {
      fc.assert(
        fc.property(rows, people, fc.nat(), (list, register, turn) => {
          const matches = match(list, register);
          expect(match(turned(list, turn), turned(register, turn))).toEqual(matches);
          for (const row of list) expect(match([row], register).get(row.id)).toEqual(matches.get(row.id));
        }),
        FEW,
      );
    },
    PATIENCE,
  );

  test(
    "never turns what was certain into a conflict because a field is blank",
    () => {
      fc.assert(
        fc.property(rows, people, fc.subarray([...fields]), ([row], register, blanked) => {
          if (!row || match([row], register).get(row.id)?.kind !== "CERTAIN") return;
          const blank = {
            ...row,
            ...Object.fromEntries(blanked.map((field) => [field, field === "name" ? "" : null])),
          };
          expect(match([blank], register).get(row.id)?.kind).not.toBe("CONFLICT");
        }),
        FEW,
      );
    },
    PATIENCE,
  );

  test(
    "is certain only of somebody whose name agrees, with the NIK or two other agreements",
    () => {
      fc.assert(
        fc.property(rows, people, (list, register) => {
          for (const found of match(list, register).values()) {
            if (found.kind !== "CERTAIN") continue;
            const findings = Object.fromEntries(found.evidence.map(({ field, finding }) => [field, finding]));
            expect(["same", "alike", "part"]).toContain(findings.name);
            const others = [
              findings.nik === "slip",
              findings.kk === "same",
              findings.birthDate === "same",
              "village" in findings,
            ];
            expect(findings.nik === "same" || others.filter(Boolean).length >= 2).toBe(true);
          }
        }),
        FEW,
      );
    },
    PATIENCE,
  );
});

function match(list: readonly Candidate[], register: readonly Household[]) {
  return matchList({ candidates: list, register: registerOf(register), model: MODEL_2026_11 });
}

function turned<Item>(items: readonly Item[], by: number): Item[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)].reverse();
}

function toCandidate(row: Record<(typeof fields)[number], string>, number: number): Candidate {
  const { name, village, ...rest } = row;
  return candidate(number, { name, ...known({ ...rest, village }), district: null });
}

/** Blank is missing. */
function known<Fields extends Record<string, string>>(written: Fields): Record<keyof Fields, string | null> {
  const entries = Object.entries(written).map(([field, text]) => [field, text === "" ? null : text]);
  return Object.fromEntries(entries);
}
