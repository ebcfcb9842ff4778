import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "#domain/proposal/candidate.ts";
import { candidate } from "#tests/factories/candidate.ts";
import { KK, melano, reader, sutera } from "#tests/factories/matching.ts";
import { blockingKeys, matchCandidates } from "./match-candidates.ts";
import { buildRegisterIndex } from "./register-index.ts";
import { type RegisteredPerson, registeredPeopleOf } from "./registered-person.ts";

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
  .map((members): RegisteredPerson[] =>
    [0, 1, 2, 3].flatMap((number) => {
      const own = members.flatMap(([member, home], at) =>
        home === number ? [{ ...known(member), id: `P${at}`, name: member.name }] : [],
      );
      const isFormer = members.some(([, home, former]) => home === number && former);
      const household = number % 2 === 0 ? sutera(own, `H${number}`) : melano(own, `H${number}`);
      return own.length === 0 ? [] : registeredPeopleOf([{ ...household, superseded: isFormer }]);
    }),
  );

const rows = fc
  .array(fc.tuple(written, fc.constantFrom(...villageNames)), { minLength: 1, maxLength: 5 })
  .map((list) => list.map(([row, village], at) => toCandidate({ ...row, village }, at + 1)));

const fields = ["name", "nik", "kk", "birthDate", "village"] as const;

describe("matching", () => {
  test("does not depend on the order of rows or register, nor on the other rows", () => {
    fc.assert(
      fc.property(rows, people, fc.nat(), (list, register, turn) => {
        const matches = match(list, register);
        expect(match(turned(list, turn), turned(register, turn))).toEqual(matches);
        for (const row of list) expect(match([row], register).get(row.id)).toEqual(matches.get(row.id));
      }),
    );
  });

  test("needs only who shares a key with a row, and the households behind NIK and family card", () => {
    fc.assert(
      fc.property(rows, people, (list, register) => {
        expect(match(list, fetchedFor(list, register))).toEqual(match(list, register));
      }),
      { numRuns: 1000 },
    );
  });

  test("never turns what was certain into a conflict because a field is blank", () => {
    fc.assert(
      fc.property(rows, people, fc.subarray([...fields]), ([row], register, blanked) => {
        if (!row || match([row], register).get(row.id)?.kind !== "CERTAIN") return;
        const blank = { ...row, ...Object.fromEntries(blanked.map((field) => [field, field === "name" ? "" : null])) };
        expect(match([blank], register).get(row.id)?.kind).not.toBe("CONFLICT");
      }),
      { numRuns: 1000 },
    );
  });

  test("is certain only of somebody whose name agrees, with the NIK or two other agreements", () => {
    fc.assert(
      fc.property(rows, people, (list, register) => {
        for (const found of match(list, register).values()) {
          if (found.kind !== "CERTAIN") continue;
          const agreement = Object.fromEntries(found.agreements.map((one) => [one.field, one.agreement]));
          expect(["SAME", "NEAR"]).toContain(agreement.name);
          const others = [agreement.nik === "NEAR", agreement.kk, agreement.birthDate, agreement.village];
          const count = others.filter((one) => one === true || one === "SAME").length;
          expect(agreement.nik === "SAME" || count >= 2).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function match(list: readonly Candidate[], register: readonly RegisteredPerson[]) {
  return matchCandidates({ candidates: list, register: buildRegisterIndex(register), reader });
}

/** What a caller with a database loads, as `matchCandidates` describes it. */
function fetchedFor(list: readonly Candidate[], register: readonly RegisteredPerson[]): RegisteredPerson[] {
  const keys = list.map((row) => blockingKeys(row, reader));
  const index = buildRegisterIndex(register);
  const homes = new Set(
    register
      .filter(({ nikKey, kkKey }) => keys.some((key) => isSame(key.nikKey, nikKey) || isSame(key.kkKey, kkKey)))
      .map(({ householdId }) => householdId),
  );
  const named = keys.flatMap(({ nameKey }) => index.byName.get(nameKey ?? "") ?? []).map(({ person }) => person);
  return register.filter(
    (person) =>
      homes.has(person.householdId) ||
      named.includes(person) ||
      keys.some(
        ({ born }) => isSame(born?.birthDate, person.birthDate) && isSame(born?.villageCode, person.villageCode),
      ),
  );
}

function isSame<Value>(one: Value | null | undefined, other: Value | null): boolean {
  return one !== null && one !== undefined && one === other;
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
