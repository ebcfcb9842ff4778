import type { Benefit, Need } from "#domain/programme/benefit.ts";
import type { Period } from "#domain/shared/period.ts";
import type { Fund } from "#domain/zakat/fund.ts";
import { newId } from "../../id.ts";
import { toJsonText } from "../json.ts";
import type { Tx } from "../with-tenant.ts";

/** What approval promises to one row. `overrideReason` not null: kept in spite of aid that the constraint covers. */
export type Commitment = {
  candidateId: string;
  householdId: string;
  personId: string | null;
  beneficiaryKey: string;
  overrideReason: string | null;
};

/** What all rows of an approved list share. */
export type CommitmentTerms = {
  regencyId: string;
  programmeId: string;
  ownerId: string;
  proposalId: string;
  benefit: Benefit;
  need: Need;
  exclusionGroup: Benefit | null;
  fund: Fund;
  period: Period;
  exclusionWindow: Period;
  amount: bigint;
  approvedById: string;
  now: Date;
};

/**
 * Writes the commitments of an approved list in one statement, ordered by beneficiary so that two approvals meet in one order.
 * The database refuses with `assistance_no_overlap` what overlaps another commitment.
 */
export async function saveCommitments(
  tx: Tx,
  { terms, commitments }: { terms: CommitmentTerms; commitments: readonly Commitment[] },
): Promise<void> {
  const rows = toJsonText(
    commitments.map((commitment) => ({
      id: newId(),
      candidate_id: commitment.candidateId,
      household_id: commitment.householdId,
      person_id: commitment.personId,
      beneficiary_key: commitment.beneficiaryKey,
      override_reason: commitment.overrideReason,
    })),
  );
  const { period, exclusionWindow } = terms;
  await tx.$executeRaw`
    INSERT INTO assistance (regency_id, id, programme_id, owner_id, benefit, need, exclusion_group, fund, proposal_id,
      candidate_id, household_id, person_id, beneficiary_key, period_from, period_to, exclusion_window, amount, state, origin,
      override, override_reason, approved_by_id, created_by_id, created_at)
    SELECT ${terms.regencyId}, row.id, ${terms.programmeId}::uuid, ${terms.ownerId}::uuid, ${terms.benefit}::"Benefit",
      ${terms.need}::"Need", ${terms.exclusionGroup}::"Benefit", ${terms.fund}::"Fund", ${terms.proposalId}::uuid,
      row.candidate_id, row.household_id, row.person_id, row.beneficiary_key, ${period.from}::date, ${period.to}::date,
      daterange(${exclusionWindow.from}::date, ${exclusionWindow.to}::date, '[]'), ${terms.amount}, 'COMMITTED', 'APPROVAL',
      row.override_reason IS NOT NULL, row.override_reason, ${terms.approvedById}::uuid, ${terms.approvedById}::uuid, ${terms.now}
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (id uuid, candidate_id uuid, household_id uuid, person_id uuid,
      beneficiary_key uuid, override_reason text)
    ORDER BY row.beneficiary_key`;
}
