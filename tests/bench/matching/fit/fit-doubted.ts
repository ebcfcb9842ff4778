import { createRowMatcher } from "#domain/matching/decide/row-matcher.ts";
import { soberProbability } from "#domain/matching/decide/sober-probability.ts";
import type { MatchModel } from "#domain/matching/model/match-model.ts";
import type { Lesson } from "./lesson.ts";

type Doubted = MatchModel["doubted"];

/** A likeliest match that a condition forbids to be certain: how likely it was said to be, and whether it is right. */
type Case = { probability: number; isRight: boolean };

const FROM = [0, 1, 2, 3, 4];
const SHARES = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Of all that are tried, the numbers under which what became of the doubted matches is likeliest. */
export function fitDoubted(lessons: readonly Lesson[], model: MatchModel): Doubted {
  const cases = lessons.flatMap((lesson) => casesOf(lesson, model));
  const tried = FROM.flatMap((from) => SHARES.map((share) => ({ from, share })));
  const [best = { from: 0, share: 1 }] = tried
    .map((doubted) => ({ doubted, surprise: surpriseOf(cases, doubted) }))
    .sort((one, other) => one.surprise - other.surprise)
    .map(({ doubted }) => doubted);
  return best;
}

/** The matcher is told to call nothing certain or unlikely, so that only its conditions raise doubts. */
function casesOf({ index, districtNames, lines, meant }: Lesson, model: MatchModel): Case[] {
  const bands = { certain: 0, lead: Number.NEGATIVE_INFINITY, possible: 0, shown: 0 };
  const open = { ...model, bands, doubted: { from: 0, share: 1 } };
  const matcher = createRowMatcher({ index, districtNames, model: open });
  return lines.flatMap((line) => {
    const { person, probability, doubt } = matcher.match(line);
    return person === null || doubt === null ? [] : [{ probability, isRight: person === meant(line).person }];
  });
}

function surpriseOf(cases: readonly Case[], doubted: Doubted): number {
  return cases.reduce((sum, { probability, isRight }) => {
    const sober = soberProbability(probability, doubted);
    return sum - Math.log2(Math.max(isRight ? sober : 1 - sober, LEAST));
  }, 0);
}

/** No single case may say more than so many bits against all others. */
const LEAST = 2 ** -20;
