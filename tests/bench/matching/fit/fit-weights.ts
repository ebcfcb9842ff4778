/** One thing a row may mean: bits by the guess, and by how much each of some weights moves them. */
export type Option = { bits: number; weights: Uint8Array; amounts: Float32Array };

/** A row: everything it may mean, and the place of what it does mean; -1 for nobody of the register, who stands at 0 bits. */
export type Example = { options: readonly Option[]; truth: number };

export type Fit = {
  guess: Float64Array;
  /** Bounds by weight. */
  least: Float64Array;
  most: Float64Array;
  /** How strongly the guess pulls: the larger, the more rows it takes to leave it. */
  pull: number;
  /** Share of the truth that is beyond knowing. Without it a handful of hopeless rows would bend every weight. */
  doubt: number;
  rounds: number;
};

/**
 * Maximum conditional likelihood: the weights under which what the rows mean, among everything they may mean, is likeliest, pulled
 * towards the guess. Steps by Adam over all rows at once, so that a fit is the same every time.
 */
export function fitWeights(examples: readonly Example[], fit: Fit): { weights: Float64Array; bitsARow: number } {
  const weights = fit.guess.slice();
  const gradient = new Float64Array(weights.length);
  const step = createStepper(fit);
  let bitsARow = 0;
  for (let round = 1; round <= fit.rounds; round += 1) {
    gradient.fill(0);
    let bits = 0;
    for (const example of examples) bits += addGradient(example, weights, fit, gradient);
    bitsARow = bits / examples.length;
    step(weights, gradient, round);
  }
  return { weights, bitsARow };
}

/** Adds what a row says about each weight; answers with how surprising the truth is, in bits. */
function addGradient(
  { options, truth }: Example,
  weights: Float64Array,
  { guess, doubt }: Fit,
  gradient: Float64Array,
): number {
  const bits = options.map((option) => bitsOf(option, weights, guess));
  const most = Math.max(0, ...bits);
  const sum = bits.reduce((total, one) => total + 2 ** (one - most), 2 ** -most);
  const likely = 2 ** ((bits[truth] ?? 0) - most) / sum;
  const believed = (1 - doubt) * likely + doubt;
  const scale = ((1 - doubt) * likely) / believed;
  for (const [at, option] of options.entries()) {
    const push = scale * (2 ** ((bits[at] ?? 0) - most) / sum - (at === truth ? 1 : 0));
    if (Math.abs(push) > NEGLIGIBLE) addTo(gradient, option, push);
  }
  return -Math.log2(believed);
}

const NEGLIGIBLE = 1e-7;

function bitsOf({ bits, weights: places, amounts }: Option, weights: Float64Array, guess: Float64Array): number {
  let sum = bits;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    sum += (amounts[at] ?? 0) * ((weights[place] ?? 0) - (guess[place] ?? 0));
  }
  return sum;
}

function addTo(gradient: Float64Array, { weights, amounts }: Option, push: number): void {
  for (let at = 0; at < weights.length; at += 1) {
    const place = weights[at] ?? 0;
    gradient[place] = (gradient[place] ?? 0) + push * (amounts[at] ?? 0);
  }
}

const FIRST_STEP = 0.08;
const LAST_STEP = 0.02;
/** Share of the rounds with the first, larger step. */
const COARSE = 0.7;

function createStepper({ guess, least, most, pull, rounds }: Fit) {
  const mean = new Float64Array(guess.length);
  const spread = new Float64Array(guess.length);
  return (weights: Float64Array, gradient: Float64Array, round: number): void => {
    const size = round < rounds * COARSE ? FIRST_STEP : LAST_STEP;
    for (const [at, weight] of weights.entries()) {
      const slope = (gradient[at] ?? 0) + pull * (weight - (guess[at] ?? 0));
      weights[at] = within(weight - size * evened(at, slope, round), least[at], most[at]);
    }
  };

  /** The slope as it has been on average, over how much it varies. */
  function evened(at: number, slope: number, round: number): number {
    const meanSlope = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
    const meanSquare = 0.99 * (spread[at] ?? 0) + 0.01 * slope * slope;
    mean[at] = meanSlope;
    spread[at] = meanSquare;
    return meanSlope / (1 - 0.9 ** round) / (Math.sqrt(meanSquare / (1 - 0.99 ** round)) + 1e-8);
  }
}

function within(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): number {
  return Math.min(most, Math.max(least, value));
}
