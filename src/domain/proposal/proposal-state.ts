import { z } from "zod";

/** Where a list stands. Rows change only in DRAFT and RETURNED. */
export const ProposalState = z.enum([
  "DRAFT",
  "SUBMITTED",
  "UNDER_REVIEW",
  "RETURNED",
  "APPROVED",
  "DELIVERED",
  "REVOKED",
]);
export type ProposalState = z.infer<typeof ProposalState>;

export const ProposalStep = z.enum(["submit", "withdraw", "take", "return", "approve", "complete", "revoke"]);
export type ProposalStep = z.infer<typeof ProposalStep>;

/** Which step leads where; what is not named is refused. */
export const TRANSITIONS = {
  DRAFT: { submit: "SUBMITTED" },
  SUBMITTED: { withdraw: "DRAFT", take: "UNDER_REVIEW", return: "RETURNED" },
  UNDER_REVIEW: { return: "RETURNED", approve: "APPROVED" },
  RETURNED: { submit: "SUBMITTED" },
  APPROVED: { complete: "DELIVERED", revoke: "REVOKED" },
  DELIVERED: {},
  REVOKED: {},
} as const satisfies Record<ProposalState, Partial<Record<ProposalStep, ProposalState>>>;

/** The state after a step, or `null` when the step is not possible from here. */
export function stateAfter(state: ProposalState, step: ProposalStep): ProposalState | null {
  const steps: Partial<Record<ProposalStep, ProposalState>> = TRANSITIONS[state];
  return steps[step] ?? null;
}

/** Lists that are screened: what was decided keeps the matches, flags and policy it was decided by. */
export const OPEN_STATES = [
  "DRAFT",
  "SUBMITTED",
  "UNDER_REVIEW",
  "RETURNED",
] as const satisfies readonly ProposalState[];

export function isOpen(state: ProposalState): boolean {
  return OPEN_STATES.some((open) => open === state);
}

/** Lists whose rows count as pending aid for everybody else. Source: design rulings, Overlap. */
export const PENDING_STATES = ["SUBMITTED", "UNDER_REVIEW", "RETURNED"] as const satisfies readonly ProposalState[];

export function rowsMayChange(state: ProposalState): boolean {
  return state === "DRAFT" || state === "RETURNED";
}

/** A row may be given up for a suggested family until the list is decided, also before its review begins. */
export function replacementsMayBeTaken(state: ProposalState): boolean {
  return isOpen(state);
}

/** Reasons are heard until the list is decided. */
export function reasonsAreHeard(state: ProposalState): boolean {
  return isOpen(state);
}
