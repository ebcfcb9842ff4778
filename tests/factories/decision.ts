import { Decision } from "#domain/screening/decision.ts";
import type { Flag } from "#domain/screening/flag.ts";

type DecisionFields = Partial<Pick<Decision, "evidenceHash" | "verified">> & { by?: string };

function decide(kind: Decision["kind"], flag: Flag, { by = "planner-1", ...fields }: DecisionFields): Decision {
  const { candidateId, code, subject, evidenceHash } = flag;
  const reason = kind === "KEPT" ? "Rumahnya roboh bulan lalu" : null;
  return Decision.parse({ candidateId, code, subject, kind, reason, decidedBy: by, evidenceHash, ...fields });
}

export const kept = (flag: Flag, fields: DecisionFields = {}) => decide("KEPT", flag, fields);
export const removed = (flag: Flag, fields: DecisionFields = {}) => decide("REMOVED", flag, fields);
export const verificationAsked = (flag: Flag, fields: DecisionFields = {}) => decide("VERIFY", flag, fields);
export const verified = (flag: Flag) => decide("VERIFY", flag, { verified: true });
