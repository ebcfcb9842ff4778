import { isValidNik } from "../../register/nik.ts";
import { createPairComparer } from "../compare/compare-pair.ts";
import { createPairComparison } from "../compare/pair-comparison.ts";
import { rarityOf } from "../compare/rarity.ts";
import { evidenceOf } from "../explain/evidence.ts";
import { createCandidateFinder } from "../index/find-candidates.ts";
import type { MatchIndex } from "../index/match-index.ts";
import { householdOf, nikHighOf, nikLowOf } from "../index/person-records.ts";
import { createRowReader } from "../index/row-reader.ts";
import type { Evidence } from "../match.ts";
import { FIELD, type Field } from "../model/fields.ts";
import type { MatchModel } from "../model/match-model.ts";
import { createPairBits, createPairWeigher, type PairBits } from "../model/pair-weigher.ts";
import type { ListLine } from "../read/list-line.ts";
import { writtenNumber } from "../read/long-number.ts";
import { kindOfTwins, LEAST_LIKELY, levelOfNik, mayBeTwins, probabilityOfTwins, type TwinKind } from "./judge-twins.ts";

/** Two people of one register, by number, who may be one; the smaller number first. */
export type Twin = {
  one: number;
  other: number;
  kind: TwinKind;
  probability: number;
  evidence: readonly Evidence[];
};

/** `lines` say of each person of the index, by number, what the register says. */
export type TwinTask = { index: MatchIndex; model: MatchModel; lines: readonly ListLine[] };

/**
 * Compares a register with itself: each person as if a list named them, against everybody else. Found are those who may well be one,
 * and whoever shares a NIK, likely or not.
 */
export function findTwins({ index, model, lines }: TwinTask): Twin[] {
  const { register } = index;
  const rows = createRowReader(register, new Map());
  const rarity = rarityOf(register, model.leastPeople);
  const finder = createCandidateFinder(index);
  const comparer = createPairComparer(register, rarity, rows.texts);
  const weigher = createPairWeigher(model, rarity, register.villages.districts);
  const pair = createPairComparison();
  const bits = createPairBits();
  const hasNik = Uint8Array.from({ length: register.people }, (_, person) => Number(isNikOf(person)));

  return lines.flatMap((line, person) => twinsOf(person, line));

  function isNikOf(person: number): boolean {
    const high = nikHighOf(register.records, person);
    return high > 0 && isValidNik(writtenNumber({ high, low: nikLowOf(register.records, person) }));
  }

  function twinsOf(person: number, line: ListLine): Twin[] {
    const facts = rows.read(line);
    const { people } = finder(facts);
    comparer.begin(facts, NOBODY);
    const twins: Twin[] = [];
    for (const other of people) {
      const twin = other > person ? compare(person, other) : null;
      if (twin) twins.push(twin);
    }
    return twins;
  }

  function compare(one: number, other: number): Twin | null {
    comparer.compareCodes(other, pair);
    const areHousemates = householdOf(register.records, one) === householdOf(register.records, other);
    const records = { one: hasNik[one] === 1, other: hasNik[other] === 1, areHousemates };
    if (!mayBeTwins(pair, records)) return null;
    comparer.compareWords(other, pair);
    const kind = kindOfTwins(pair, records);
    if (kind === null) return null;
    weigher.weighCodes(pair, bits);
    weigher.weighWords(pair, bits);
    if (kind !== "NIK_SHARED") bits[FIELD.nik] = weigher.weighNik(levelOfNik(pair), pair.born);
    if (areHousemates) forgetHome(bits);
    const probability = probabilityOfTwins(sum(bits), { people: rarity.person, areHousemates });
    if (kind !== "NIK_SHARED" && probability < LEAST_LIKELY) return null;
    return { one, other, kind, probability, evidence: evidenceOf(pair, bits).filter(({ bits: said }) => said !== 0) };
  }
}

/** Only somebody else's household has its NIK at hand; here every number is the person's own. */
const NOBODY: ReadonlySet<number> = new Set();

/** What all of a household have in common. */
const HOME: readonly Field[] = ["kk", "village", "address", "rt", "father"];

function forgetHome(bits: PairBits): void {
  for (const field of HOME) bits[FIELD[field]] = 0;
}

function sum(bits: PairBits): number {
  return bits.reduce((total, some) => total + some, 0);
}
