import type { PairComparer } from "../compare/compare-pair.ts";
import { NIK } from "../compare/levels.ts";
import type { PairComparison } from "../compare/pair-comparison.ts";
import { fetchRecords, householdOf } from "../index/person-records.ts";
import type { RegisterColumns } from "../index/register-columns.ts";
import { FIELD } from "../model/fields.ts";
import type { MatchModel } from "../model/match-model.ts";
import { createPairBits, type PairBits, type PairWeigher } from "../model/pair-weigher.ts";
import type { RowFacts } from "../read/row-facts.ts";
import type { WeighedPair } from "./weighed-pair.ts";

/**
 * So many bits behind the best, or behind nobody, a pair no longer changes any probability that is shown; it leaves room for a word
 * that is only like a rarer one.
 */
const HOPELESS = 14;

/** So many bits behind the best, all the others together are less than a thousandth as likely. */
const NEGLIGIBLE = 20;

type Means = {
  register: RegisterColumns;
  comparer: PairComparer;
  weigher: PairWeigher;
  model: MatchModel;
  /** Bits at which "just this one of all people" starts. */
  start: number;
  pair: PairComparison;
};

export type RowWeigher = (facts: RowFacts, people: Uint32Array) => WeighedPair[];

/**
 * Weighs whoever a row may mean, likely ones first. Who could hardly catch up even if every word agreed is left out before the
 * words are compared.
 */
export function createRowWeigher({ register, comparer, weigher, model, start, pair }: Means): RowWeigher {
  const bits = createPairBits();
  return (facts, people) => {
    const most = weigher.mostForWords(facts);
    const weighed: WeighedPair[] = [];
    let best = -start;
    fetchRecords(register.records, people);
    for (const person of people) {
      comparer.compareCodes(person, pair);
      const codes = weigher.weighCodes(pair, bits);
      const stranger = weighHouseholdCodes(weigher, facts, pair, bits);
      if (Math.max(codes, stranger + model.stranger) + most < best - HOPELESS) continue;
      comparer.compareWords(person, pair);
      const total = codes + weigher.weighWords(pair, bits);
      best = Math.max(best, total);
      const householdBits = stranger + weighHouseholdWords(bits);
      if (Math.max(total, householdBits + model.stranger) < best - NEGLIGIBLE) continue;
      weighed.push({ person, household: householdOf(register.records, person), bits: total, householdBits });
    }
    return weighed;
  };
}

/**
 * Bits of the numbers and codes for somebody of a person's household who is not registered there: what all its members share, and
 * whose NIK the row gives.
 */
export function weighHouseholdCodes(
  weigher: PairWeigher,
  { nikDigits }: RowFacts,
  pair: PairComparison,
  bits: PairBits,
): number {
  const shared = (bits[FIELD.kk] ?? 0) + (bits[FIELD.village] ?? 0) + (bits[FIELD.rt] ?? 0);
  return weigher.weighNik(nikOfHousehold(nikDigits, pair.nik), pair.born) + shared;
}

/** And of the words: address and father. */
export function weighHouseholdWords(bits: PairBits): number {
  return (bits[FIELD.address] ?? 0) + (bits[FIELD.father] ?? 0);
}

/** The NIK is a member's, another, or not given. */
function nikOfHousehold(nikDigits: string, nik: number): number {
  if (nik === NIK.same || nik === NIK.housemate) return NIK.housemate;
  return nikDigits === "" ? NIK.missing : NIK.different;
}
