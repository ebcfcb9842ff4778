import type { Evidence } from "../explain/evidence.ts";
import type { Decision } from "./decision.ts";

/** A decision with its explanation: the evidence for the likeliest person, and bits by which the runner-up stands behind. */
export type RowMatch = Decision & { compared: number; evidence: readonly Evidence[] };
