import { describe, expect, it } from "vitest";
import {
  PENDING_STATES,
  ProposalState,
  ProposalStep,
  reasonsAreHeard,
  replacementsMayBeTaken,
  rowsMayChange,
  stateAfter,
} from "./proposal-state.ts";

/** Every state × every step, as the rulings read. A dot is a refusal. */
const TRUTH: Record<ProposalState, Record<ProposalStep, ProposalState | ".">> = {
  DRAFT: {
    submit: "SUBMITTED",
    withdraw: ".",
    take: ".",
    return: ".",
    approve: ".",
    complete: ".",
    revoke: ".",
  },
  SUBMITTED: {
    submit: ".",
    withdraw: "DRAFT",
    take: "UNDER_REVIEW",
    return: "RETURNED",
    approve: ".",
    complete: ".",
    revoke: ".",
  },
  UNDER_REVIEW: {
    submit: ".",
    withdraw: ".",
    take: ".",
    return: "RETURNED",
    approve: "APPROVED",
    complete: ".",
    revoke: ".",
  },
  RETURNED: {
    submit: "SUBMITTED",
    withdraw: ".",
    take: ".",
    return: ".",
    approve: ".",
    complete: ".",
    revoke: ".",
  },
  APPROVED: {
    submit: ".",
    withdraw: ".",
    take: ".",
    return: ".",
    approve: ".",
    complete: "DELIVERED",
    revoke: "REVOKED",
  },
  DELIVERED: {
    submit: ".",
    withdraw: ".",
    take: ".",
    return: ".",
    approve: ".",
    complete: ".",
    revoke: ".",
  },
  REVOKED: {
    submit: ".",
    withdraw: ".",
    take: ".",
    return: ".",
    approve: ".",
    complete: ".",
    revoke: ".",
  },
};

const cases = ProposalState.options.flatMap((state) =>
  ProposalStep.options.map((step) => [state, step, TRUTH[state][step]] as const),
);

describe("a list", () => {
  it.each(cases)("%s, %s → %s", (state, step, after) => {
    expect(stateAfter(state, step) ?? ".").toBe(after);
  });

  it("changes its rows only as a draft and when returned", () => {
    expect(ProposalState.options.filter(rowsMayChange)).toEqual(["DRAFT", "RETURNED"]);
  });

  it("takes suggested replacements and hears reasons until it is decided, also while nobody has begun its review", () => {
    const undecided = ["DRAFT", "SUBMITTED", "UNDER_REVIEW", "RETURNED"];
    expect(ProposalState.options.filter(replacementsMayBeTaken)).toEqual(undecided);
    expect(ProposalState.options.filter(reasonsAreHeard)).toEqual(undecided);
  });

  it("counts as pending for others from submission until it is approved, also while returned", () => {
    expect(PENDING_STATES).toEqual(["SUBMITTED", "UNDER_REVIEW", "RETURNED"]);
  });
});
