import type { MatchModel } from "../model/match-model.ts";
import type { Band, Candidate, Decision, Doubt } from "./decision.ts";
import { hypothesesOf } from "./hypotheses.ts";
import { type Hypothesis, posteriorOf } from "./posterior.ts";
import { soberProbability } from "./sober-probability.ts";
import type { WeighedPair } from "./weighed-pair.ts";

const MOST_SHOWN = 3;

/** The conditions on a certain match, asked only of the likeliest. */
export type Conditions = {
  doubtOf: (person: number) => Doubt | null;
  tellsHousehold: (person: number) => boolean;
};

type Given = { pairs: readonly WeighedPair[]; model: MatchModel; start: number; conditions: Conditions };

/**
 * Decides what a row means, person and household apart: their probabilities, the bands, and why a likely one is not certain.
 * The same whatever the order of the pairs.
 */
export function decideRow({ pairs, model, start, conditions }: Given): Decision {
  const hypotheses = hypothesesOf(pairs, model, start);
  const { probabilities } = posteriorOf(hypotheses);
  const weighed = candidatesOf(hypotheses, probabilities);
  const households = householdsOf(hypotheses, probabilities);
  const [likeliest, second] = weighed;
  const forbids = likeliest ? conditions.doubtOf(likeliest.person) : null;
  const doubt = likeliest ? (doubtOf(likeliest, second) ?? forbids) : null;
  const candidates = forbids === null ? weighed : sobered(weighed, model);
  const [best] = candidates;
  const band = bandOf(best, doubt);
  const [household, rival] = households;
  const isPossible = best !== undefined && best.probability > model.bands.possible;
  const isHome = household !== undefined && household.probability > model.bands.possible;
  return {
    band,
    person: isPossible ? best.person : null,
    probability: best?.probability ?? 0,
    householdBand: householdBandOf(band, household, rival),
    household: isHome ? household.number : null,
    householdProbability: household?.probability ?? 0,
    candidates: candidates.filter(({ probability }) => probability >= model.bands.shown).slice(0, MOST_SHOWN),
    doubt: isPossible ? doubt : null,
  };

  function doubtOf(first: Candidate, runnerUp: Candidate | undefined): Doubt | null {
    if (first.bits - (runnerUp?.bits ?? Number.NEGATIVE_INFINITY) < model.bands.lead) return "RIVAL";
    return first.probability < model.bands.certain ? "PROBABILITY" : null;
  }

  function bandOf(first: Candidate | undefined, why: Doubt | null): Band {
    if (!first || first.probability < model.bands.shown) return "none";
    return why === null ? "certain" : "possible";
  }

  function householdBandOf(personBand: Band, first: House | undefined, runnerUp: House | undefined): Band {
    if (personBand === "certain") return "certain";
    if (!first || first.probability < model.bands.shown) return "none";
    const lead = Math.log2(first.probability / (runnerUp?.probability ?? 0));
    const isLikely = first.probability >= model.bands.certain && lead >= model.bands.lead;
    return isLikely && first.members.some(conditions.tellsHousehold) ? "certain" : "possible";
  }
}

/** With the likeliest, whom a condition forbids to be certain, only as likely as such matches prove to be. */
function sobered([best, ...others]: readonly Candidate[], { doubted }: MatchModel): Candidate[] {
  return best ? [{ ...best, probability: soberProbability(best.probability, doubted) }, ...others] : [];
}

function candidatesOf(hypotheses: readonly Hypothesis[], probabilities: Float64Array): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [at, { person, household, bits }] of hypotheses.entries()) {
    if (person !== null) candidates.push({ person, household, bits, probability: probabilities[at] ?? 0 });
  }
  return candidates.sort((one, other) => other.bits - one.bits || one.person - other.person);
}

type House = { number: number; probability: number; members: readonly number[] };

/** A household is as likely as all its members and its stranger together. */
function householdsOf(hypotheses: readonly Hypothesis[], probabilities: Float64Array): House[] {
  const houses = new Map<number, { number: number; probability: number; members: number[] }>();
  for (const [at, { person, household }] of hypotheses.entries()) {
    const house = houses.get(household) ?? { number: household, probability: 0, members: [] };
    house.probability += probabilities[at] ?? 0;
    if (person !== null) house.members.push(person);
    houses.set(household, house);
  }
  return [...houses.values()].sort((one, other) => other.probability - one.probability || one.number - other.number);
}
