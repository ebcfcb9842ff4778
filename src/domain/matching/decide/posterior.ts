/** One thing a row may mean: a person, or somebody of a household who is not registered (`person` is then `null`). */
export type Hypothesis = { person: number | null; household: number; bits: number };

/** Probabilities in the order of the hypotheses. */
export type Posterior = { probabilities: Float64Array; none: number };

/**
 * Bayes over everything a row may mean, exactly one of which is true; "nobody of the register" stands at 0 bits. A hypothesis
 * with 10 bits alone has 0.999, two with 10 bits have 0.4998 each.
 */
export function posteriorOf(hypotheses: readonly Hypothesis[]): Posterior {
  let most = 0;
  for (const { bits } of hypotheses) most = Math.max(most, bits);
  let sum = 2 ** -most;
  for (const { bits } of hypotheses) sum += 2 ** (bits - most);
  return {
    probabilities: Float64Array.from(hypotheses, ({ bits }) => 2 ** (bits - most) / sum),
    none: 2 ** -most / sum,
  };
}
