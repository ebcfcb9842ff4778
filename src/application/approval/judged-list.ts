import { Decision, type DecisionKind } from "#domain/screening/decision.ts";
import { Flag } from "#domain/screening/flag.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";

/** Stored flags as the domain judges them. */
export function toFlags(stored: readonly StoredFlag[]): Flag[] {
  return stored.map((flag) =>
    Flag.parse({ ...flag, row: flag.candidate?.row ?? null, policyVersion: String(flag.policyVersion) }),
  );
}

/** The decisions that stand, those on facts that have changed since included: the domain reopens their flags. */
export function toDecisions(stored: readonly StoredFlag[]): Decision[] {
  return stored.flatMap((flag) => {
    const decision = flag.decision ?? flag.outdated;
    if (decision === null || isTakenBack(flag, decision)) return [];
    const { candidateId, code, subject } = flag;
    const { kind, reason, decidedById, evidenceHash } = decision;
    const verified = flag.verification?.state === "DONE";
    return [
      Decision.parse({ candidateId, code, subject, kind, reason, decidedBy: decidedById, evidenceHash, verified }),
    ];
  });
}

/** A row that stands on the list again was not removed after all, whatever brought it back. */
function isTakenBack({ candidate }: StoredFlag, { kind }: { kind: DecisionKind }): boolean {
  return kind === "REMOVED" && candidate?.state === "LISTED";
}
