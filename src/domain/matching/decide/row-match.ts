import type { Evidence, MatchKind } from "../match.ts";
import type { Decision } from "./decision.ts";

/** A person of the register, by number, beside the row. */
export type Explained = { person: number; household: number; probability: number; evidence: readonly Evidence[] };

/**
 * A decision, what it comes to on the desk, and why: `options` are whom a person may pick (the one who is certain; the likeliest;
 * the members of a certain household), `evidence` is that of the likeliest person.
 */
export type RowMatch = Decision & {
  /** Bits at which every person starts. */
  start: number;
  kind: MatchKind;
  options: readonly Explained[];
  compared: number;
  evidence: readonly Evidence[];
};
