import { createPairComparer } from "#domain/matching/compare/compare-pair.ts";
import { createPairComparison } from "#domain/matching/compare/pair-comparison.ts";
import { type Rarity, rarityOf } from "#domain/matching/compare/rarity.ts";
import { weighHouseholdCodes, weighHouseholdWords } from "#domain/matching/decide/weigh-row.ts";
import { createCandidateFinder } from "#domain/matching/index/find-candidates.ts";
import { householdOf } from "#domain/matching/index/person-records.ts";
import type { RegisterColumns } from "#domain/matching/index/register-columns.ts";
import { createRowReader } from "#domain/matching/index/row-reader.ts";
import type { MatchModel } from "#domain/matching/model/match-model.ts";
import { createPairBits, createPairWeigher, type PairWeigher } from "#domain/matching/model/pair-weigher.ts";
import { startBits } from "#domain/matching/model/start-bits.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import type { RowFacts } from "#domain/matching/read/row-facts.ts";
import type { Example, Option } from "./fit-weights.ts";
import { GUESS } from "./guess.ts";
import type { Lesson } from "./lesson.ts";
import { WEIGHTS } from "./weights.ts";

/** So many bits behind the best, by the guess, nobody comes back whatever the weights. */
const OUT_OF_REACH = 40;

const NOBODY = -1;

/** A model with what weighs by it. */
type Scale = { model: MatchModel; weigher: PairWeigher };

/**
 * The rows of a list as the fit sees them; a row whose true person is not among the candidates teaches nothing. A pair's bits are
 * linear in the weights, so how much each moves them is seen by weighing once more with that weight one bit larger: the fit
 * cannot know features otherwise than the matcher does.
 */
export function examplesOf({ index, districtNames, lines, meant }: Lesson): Example[] {
  const { register } = index;
  const rows = createRowReader(register, districtNames);
  const rarity = rarityOf(register, GUESS.leastPeople);
  const comparer = createPairComparer(register, rarity, rows.texts);
  const find = createCandidateFinder(index);
  const pair = createPairComparison();
  const bits = createPairBits();
  const scale = scaleOf(GUESS, rarity, register);
  const moved = WEIGHTS.map(({ read, replace }) => scaleOf(replace(GUESS, read(GUESS) + 1), rarity, register));
  return lines.flatMap((line) => exampleOf(line) ?? []);

  function exampleOf(line: ListLine): Example | null {
    const facts = rows.read(line);
    const { people, nikOwners } = find(facts);
    comparer.begin(facts, new Set(nikOwners.map((owner) => householdOf(register.records, owner))));
    const { person: truePerson, household } = meant(line);
    const truth = keyOf(truePerson, household);
    const options = new Map<string | null, Option>();
    for (const person of withinReach(people, truePerson)) {
      compare(person);
      options.set(keyOf(person, null), optionOf(weighPerson));
    }
    for (const [home, member] of tellingMembers(facts, people)) {
      compare(member);
      options.set(
        keyOf(null, home),
        optionOf((one) => weighHousehold(one, facts)),
      );
    }
    const place = truth === null ? NOBODY : [...options.keys()].indexOf(truth);
    return truth !== null && place < 0 ? null : { options: [...options.values()], truth: place };
  }

  function compare(person: number): void {
    comparer.compareCodes(person, pair);
    comparer.compareWords(person, pair);
  }

  function weighPerson({ model, weigher }: Scale): number {
    const codes = weigher.weighCodes(pair, bits);
    return startBits(model, rarity) + codes + weigher.weighWords(pair, bits);
  }

  function weighHousehold(one: Scale, facts: RowFacts): number {
    const { model, weigher } = one;
    weighPerson(one);
    const own = weighHouseholdCodes(weigher, facts, pair, bits) + weighHouseholdWords(bits);
    return startBits(model, rarity) + model.stranger + own;
  }

  function optionOf(weigh: (one: Scale) => number): Option {
    const guessed = weigh(scale);
    const amounts = moved.map((one) => weigh(one) - guessed);
    const places = amounts.flatMap((amount, at) => (Math.abs(amount) > ROUNDING ? [at] : []));
    return {
      bits: guessed,
      weights: Uint8Array.from(places),
      amounts: Float32Array.from(places, (at) => amounts[at] ?? 0),
    };
  }

  function withinReach(people: Uint32Array, truth: number | null): number[] {
    const guessed = Array.from(people, (person) => {
      compare(person);
      return weighPerson(scale);
    });
    const least = Math.max(0, ...guessed) - OUT_OF_REACH;
    return [...people].filter((person, at) => (guessed[at] ?? 0) >= least || person === truth);
  }

  /** By household: the member that speaks most for it. */
  function tellingMembers(facts: RowFacts, people: Uint32Array): ReadonlyMap<number, number> {
    const best = new Map<number, { member: number; bits: number }>();
    for (const member of people) {
      compare(member);
      const guessed = weighHousehold(scale, facts);
      const household = householdOf(register.records, member);
      if (guessed > (best.get(household)?.bits ?? -OUT_OF_REACH)) best.set(household, { member, bits: guessed });
    }
    return new Map([...best].map(([household, { member }]) => [household, member]));
  }
}

/** Of a person, or of somebody of a household who is not registered. */
function keyOf(person: number | null, household: number | null): string | null {
  if (person !== null) return `person ${person}`;
  return household === null ? null : `household ${household}`;
}

const ROUNDING = 1e-9;

function scaleOf(model: MatchModel, rarity: Rarity, register: RegisterColumns): Scale {
  return { model, weigher: createPairWeigher(model, rarity, register.villages.districts) };
}
