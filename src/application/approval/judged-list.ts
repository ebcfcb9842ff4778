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
  return stored.flatMap((flag) =>
    toDecision({
      ...flag,
      decision: flag.decision ?? flag.outdated,
      verified: flag.verification?.state === "DONE",
    }),
  );
}

/** A stored flag with what was decided on it and whether its visit has been made. */
type Standing = {
  candidateId: string | null;
  code: string;
  subject: string;
  candidate: { state: string } | null;
  decision: { kind: DecisionKind; reason: string | null; decidedById: string; evidenceHash: string } | null;
  verified: boolean;
};

/** None for a removal of a row that stands on the list again, whatever brought it back. */
export function toDecision({ candidateId, code, subject, candidate, decision, verified }: Standing): Decision[] {
  if (decision === null || (decision.kind === "REMOVED" && candidate?.state === "LISTED")) return [];
  const { kind, reason, decidedById, evidenceHash } = decision;
  return [Decision.parse({ candidateId, code, subject, kind, reason, decidedBy: decidedById, evidenceHash, verified })];
}
