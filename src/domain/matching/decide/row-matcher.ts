import { isValidNik } from "../../register/nik.ts";
import { createPairComparer } from "../compare/compare-pair.ts";
import { createPairComparison } from "../compare/pair-comparison.ts";
import { rarityOf } from "../compare/rarity.ts";
import { evidenceOf } from "../explain/evidence.ts";
import { createCandidateFinder } from "../index/find-candidates.ts";
import type { MatchIndex } from "../index/match-index.ts";
import { householdOf } from "../index/person-records.ts";
import { createRowReader } from "../index/row-reader.ts";
import type { MatchModel } from "../model/match-model.ts";
import { createPairBits, createPairWeigher } from "../model/pair-weigher.ts";
import type { ListLine } from "../read/list-line.ts";
import { decideRow } from "./decide-row.ts";
import { doubtOfPair, tellsHousehold } from "./doubt-of-pair.ts";
import type { RowMatch } from "./row-match.ts";
import { createRowWeigher } from "./weigh-row.ts";

export type RowMatcher = { match: (line: ListLine) => RowMatch };

type Given = { index: MatchIndex; model: MatchModel; districtNames: ReadonlyMap<string, number> };

/** Matches rows with one register: finds who may be meant, weighs each, decides. What it remembers never changes an answer. */
export function createRowMatcher({ index, model, districtNames }: Given): RowMatcher {
  const { register } = index;
  const rows = createRowReader(register, districtNames);
  const rarity = rarityOf(register, model.leastPeople);
  const finder = createCandidateFinder(index);
  const comparer = createPairComparer(register, rarity, rows.texts);
  const weigher = createPairWeigher(model, rarity, register.villages.districts);
  const start = model.match - rarity.person;
  const pair = createPairComparison();
  const bits = createPairBits();
  const weighRow = createRowWeigher({ register, comparer, weigher, model, start, pair });

  return { match };

  function match(line: ListLine): RowMatch {
    const facts = rows.read(line);
    const { people, nikOwners } = finder(facts);
    comparer.begin(facts, new Set(nikOwners.map((owner) => householdOf(register.records, owner))));
    const nik = { isValid: isValidNik(facts.nikDigits), owners: nikOwners.length };
    const decision = decideRow({
      pairs: weighRow(facts, people),
      model,
      start,
      conditions: {
        doubtOf: (person) => doubtOfPair(compared(person), nik),
        tellsHousehold: (person) => tellsHousehold(compared(person)),
      },
    });
    const [best] = decision.candidates;
    return { ...decision, compared: people.length, evidence: best ? explain(best.person) : [] };
  }

  function compared(person: number) {
    comparer.compareCodes(person, pair);
    comparer.compareWords(person, pair);
    return pair;
  }

  function explain(person: number) {
    weigher.weighCodes(compared(person), bits);
    weigher.weighWords(pair, bits);
    return evidenceOf(pair, bits);
  }
}
