import { isValidNik } from "../../register/nik.ts";
import { createPairComparer } from "../compare/compare-pair.ts";
import { BIRTH, KK, NIK } from "../compare/levels.ts";
import { agreesInName } from "../compare/name-agreement.ts";
import { createPairComparison, type PairComparison } from "../compare/pair-comparison.ts";
import { rarityOf } from "../compare/rarity.ts";
import { evidenceOf } from "../explain/evidence.ts";
import { createCandidateFinder, type Found } from "../index/find-candidates.ts";
import type { MatchIndex } from "../index/match-index.ts";
import { householdOf, isSuperseded } from "../index/person-records.ts";
import { createRowReader } from "../index/row-reader.ts";
import type { Evidence } from "../match.ts";
import type { MatchModel } from "../model/match-model.ts";
import { createPairBits, createPairWeigher } from "../model/pair-weigher.ts";
import { startBits } from "../model/start-bits.ts";
import type { ListLine } from "../read/list-line.ts";
import type { RowFacts } from "../read/row-facts.ts";
import type { Claim } from "./claims.ts";
import { decideRow } from "./decide-row.ts";
import type { Decision } from "./decision.ts";
import { doubtOfPair, isWorthALook, type RowNik, tellsHousehold } from "./doubt-of-pair.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Explained, RowMatch } from "./row-match.ts";
import { createRowWeigher } from "./weigh-row.ts";
import type { WeighedPair } from "./weighed-pair.ts";

export type RowMatcher = {
  match: (line: ListLine) => RowMatch;
  /** One person beside the row, whoever is likelier. */
  explain: (line: ListLine, person: number) => Explained & { start: number };
};

type Given = { index: MatchIndex; model: MatchModel; districtNames: ReadonlyMap<string, number> };

/** Matches rows with one register: finds who may be meant, weighs each, decides. What it remembers never changes an answer. */
export function createRowMatcher({ index, model, districtNames }: Given): RowMatcher {
  const { register } = index;
  const rows = createRowReader(register, districtNames);
  const rarity = rarityOf(register, model.leastPeople);
  const finder = createCandidateFinder(index);
  const comparer = createPairComparer(register, rarity, rows.texts);
  const weigher = createPairWeigher(model, rarity, register.villages.districts);
  const start = startBits(model, rarity);
  const pair = createPairComparison();
  const bits = createPairBits();
  const weighRow = createRowWeigher({ register, comparer, weigher, model, start, pair });

  return {
    match(line) {
      const facts = rows.read(line);
      const found = finder(facts);
      begin(facts, found.nikOwners);
      const { decision, outcome } = decide(facts, found);
      const [best] = decision.candidates;
      return {
        ...decision,
        start,
        kind: outcome.kind,
        options: outcome.people.map((person) => explained(person, decision)),
        compared: found.people.length,
        evidence: best ? evidenceFor(best.person) : [],
      };
    },
    explain(line, person) {
      const facts = rows.read(line);
      begin(facts, finder(facts).nikOwners);
      return {
        person,
        household: householdOf(register.records, person),
        probability: 1,
        start,
        evidence: evidenceFor(person),
      };
    },
  };

  function begin(facts: RowFacts, nikOwners: readonly number[]): void {
    comparer.begin(facts, new Set(nikOwners.map((owner) => householdOf(register.records, owner))));
  }

  /** The active release is asked first, everybody where that leaves it open, or where the NIK was another's before. */
  function decide(facts: RowFacts, found: Found): { decision: Decision; outcome: Outcome } {
    const pairs = weighRow(facts, found.people);
    const isFormer = (person: number) => isSuperseded(register.records, person);
    const active = pairs.filter(({ person }) => !isFormer(person));
    if (active.length < pairs.length) {
      const owners = found.nikOwners.filter((owner) => !isFormer(owner));
      const now = decideAmong(facts, active, {
        people: found.people.filter((one) => !isFormer(one)),
        nikOwners: owners,
      });
      const isDisputed = found.nikOwners.some((owner) => isFormer(owner) && claimOf(owner, true).name !== "AGREES");
      if (now.outcome.kind === "CERTAIN" && !isDisputed) return now;
    }
    return decideAmong(facts, pairs, found);
  }

  function decideAmong(facts: RowFacts, pairs: readonly WeighedPair[], { people, nikOwners }: Found) {
    const nik = { isValid: isValidNik(facts.nikDigits), owners: nikOwners.length };
    const decision = decideRow({
      pairs,
      model,
      start,
      conditions: {
        doubtOf: (person) => doubtOfPair(compared(person), nik),
        tellsHousehold: (person) => tellsHousehold(compared(person)),
      },
    });
    const claims = decision.band === "certain" ? [] : claimsAmong(people, nik);
    const [best] = decision.candidates;
    const isLikely = decision.person !== null || (best !== undefined && isWorthALook(compared(best.person)));
    return { decision, outcome: outcomeOf({ decision, claims, isWorthALook: isLikely, membersOf }) };
  }

  /** Where the NIK is somebody's, everybody found may dispute it; else whoever has family card or birth date of the row. */
  function claimsAmong(people: Uint32Array, { isValid, owners }: RowNik): Claim[] {
    const isOwned = isValid && owners > 0;
    const claimants = [...people].filter((person) => {
      comparer.compareCodes(person, pair);
      return isOwned || pair.kk === KK.same || pair.birth === BIRTH.same;
    });
    return claimants.map((person) => claimOf(person, isValid));
  }

  function claimOf(person: number, isNikValid: boolean): Claim {
    const { name, birth, nik, kk } = compared(person);
    return {
      person,
      household: householdOf(register.records, person),
      name: claimByName(name),
      isBornThen: birth === BIRTH.same,
      hasNik: isNikValid && nik === NIK.same,
      hasCard: kk === KK.same,
    };
  }

  function membersOf(household: number): number[] {
    return [...register.members.subarray(register.memberStarts[household], register.memberStarts[household + 1])];
  }

  function explained(person: number, { candidates }: Decision): Explained {
    const probability = candidates.find((one) => one.person === person)?.probability ?? 0;
    return { person, household: householdOf(register.records, person), probability, evidence: evidenceFor(person) };
  }

  function compared(person: number) {
    comparer.compareCodes(person, pair);
    comparer.compareWords(person, pair);
    return pair;
  }

  function evidenceFor(person: number): Evidence[] {
    weigher.weighCodes(compared(person), bits);
    weigher.weighWords(pair, bits);
    return evidenceOf(pair, bits);
  }
}

/** Missing where nothing stands on one side, so that nothing could agree or differ. */
function claimByName(name: PairComparison["name"]): Claim["name"] {
  if (agreesInName(name)) return "AGREES";
  return name.conflicts + name.added === 0 && !name.proof ? "MISSING" : "DIFFERS";
}
