import type { Flag } from "#domain/screening/flag.ts";
import { newId } from "../../id.ts";
import { toJsonText } from "../json.ts";
import { versionNumber } from "../policy-version.ts";
import type { Tx } from "../with-tenant.ts";

/**
 * Makes the stored flags of a list equal to what screening raises now. A flag found again keeps its id and so its decisions; one
 * no longer raised is cleared, not deleted. Two statements, whatever the number of flags.
 */
export async function saveFlags(
  tx: Tx,
  list: { regencyId: string; proposalId: string; ownerId: string; flags: readonly Flag[]; now: Date },
): Promise<void> {
  const { regencyId, proposalId, ownerId, now } = list;
  const rows = toJsonText(
    list.flags.map((flag) => ({
      id: newId(),
      candidate_id: flag.candidateId,
      code: flag.code,
      severity: flag.severity,
      subject: flag.subject,
      evidence: flag.evidence,
      evidence_hash: flag.evidenceHash,
      policy_version: versionNumber(flag.policyVersion),
      legal_basis: flag.legalBasis,
    })),
  );
  await tx.$executeRaw`
    UPDATE flag SET cleared_at = ${now}
    WHERE regency_id = ${regencyId} AND proposal_id = ${proposalId}::uuid AND cleared_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM jsonb_to_recordset(${rows}::jsonb) AS raised (candidate_id uuid, code text, subject text)
        WHERE raised.candidate_id IS NOT DISTINCT FROM flag.candidate_id
          AND raised.code = flag.code AND raised.subject = flag.subject)`;
  await tx.$executeRaw`
    INSERT INTO flag (regency_id, id, proposal_id, owner_id, candidate_id, code, severity, subject, evidence, evidence_hash,
      policy_version, legal_basis, raised_at)
    SELECT ${regencyId}, id, ${proposalId}::uuid, ${ownerId}::uuid, candidate_id, code, severity::"Severity", subject, evidence,
      evidence_hash, policy_version, legal_basis, ${now}
    FROM jsonb_to_recordset(${rows}::jsonb) AS raised (id uuid, candidate_id uuid, code text, severity text, subject text,
      evidence jsonb, evidence_hash text, policy_version int, legal_basis text)
    ON CONFLICT (regency_id, proposal_id, candidate_id, code, subject) DO UPDATE SET
      severity = excluded.severity, evidence = excluded.evidence, evidence_hash = excluded.evidence_hash,
      policy_version = excluded.policy_version, legal_basis = excluded.legal_basis,
      raised_at = CASE WHEN flag.cleared_at IS NULL THEN flag.raised_at ELSE excluded.raised_at END, cleared_at = NULL`;
}
