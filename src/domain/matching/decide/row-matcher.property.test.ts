import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOf, listLine, registerOf } from "#tests/factories/matching-register.ts";
import type { MatchIndex } from "../index/match-index.ts";
import type { RegisterLine } from "../index/register-line.ts";
import { textAt } from "../index/text-column.ts";
import { MODEL_2026_11 } from "../model/model-2026-11.ts";
import type { ListLine } from "../read/list-line.ts";
import { createRowMatcher, type RowMatcher } from "./row-matcher.ts";

const lines = registerOf(60);
const index = indexOf(lines);
const matcherOf = () => createRowMatcher({ index, model: MODEL_2026_11, districtNames: new Map() });
const person = fc.integer({ min: 0, max: lines.length - 1 });

/** A row that names somebody by some of what the register knows. */
const row = fc.record({ at: person, nik: fc.boolean(), kk: fc.boolean(), born: fc.boolean(), village: fc.boolean() });

type Said = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

describe("matching a list", () => {
  it("gives each row the same whatever was matched before it", () => {
    const [one, other] = [matcherOf(), matcherOf()];
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const said = rows.map(lineOf);
        const forth = answers(one, said);
        const back = answers(other, said.toReversed()).toReversed();
        expect(back).toEqual(forth);
      }),
      { numRuns: 20 },
    );
  });

  it("does not depend on the order of the register", () => {
    const reversed = indexOf(lines.toReversed());
    const other = createRowMatcher({ index: reversed, model: MODEL_2026_11, districtNames: new Map() });
    const matcher = matcherOf();
    fc.assert(
      fc.property(row, (some) => {
        const one = matcher.match(lineOf(some));
        const two = other.match(lineOf(some));
        expect(two.probability).toBeCloseTo(one.probability, 9);
        expect([two.band, two.householdBand, two.doubt]).toEqual([one.band, one.householdBand, one.doubt]);
        expect(idOf(reversed, two.person)).toBe(idOf(index, one.person));
      }),
    );
  });

  it("never finds somebody less likely for one agreement more", () => {
    const matcher = matcherOf();
    const field = fc.constantFrom("nik" as const, "kk" as const, "born" as const, "village" as const);
    fc.assert(
      fc.property(row, field, (some, more) => {
        const without = probabilityOf(matcher, some, { ...some, [more]: false });
        const withIt = probabilityOf(matcher, some, { ...some, [more]: true });
        expect(withIt).toBeGreaterThanOrEqual(without - 1e-9);
      }),
    );
  });

  it("finds everybody certain by NIK and name", () => {
    const matcher = matcherOf();
    fc.assert(
      fc.property(person, (at) => {
        const match = matcher.match(lineOf({ at, nik: true, kk: false, born: true, village: true }));
        expect(match).toMatchObject({ band: "certain", person: at });
      }),
    );
  });
});

function lineOf({ at, nik, kk, born, village }: Said): ListLine {
  const known = knownOf(at);
  return listLine({
    name: known.name,
    nik: nik ? known.nik : "",
    kk: kk ? known.kk : "",
    birthDate: born ? known.birthDate : "",
    village: village ? known.village : "",
  });
}

function knownOf(at: number): RegisterLine {
  const known = lines[at];
  if (!known) throw new Error(`There is no person ${at}.`);
  return known;
}

function idOf({ register }: MatchIndex, at: number | null): string {
  return at === null ? "" : textAt(register.personIds, at);
}

function answers(matcher: RowMatcher, said: readonly ListLine[]) {
  return said.map((line) => matcher.match(line));
}

/** How likely the very person is; one who is not shown counts as 0. */
function probabilityOf(matcher: RowMatcher, { at }: Said, said: Said): number {
  const shown = matcher.match(lineOf(said)).candidates.find((candidate) => candidate.person === at);
  return shown?.probability ?? 0;
}
