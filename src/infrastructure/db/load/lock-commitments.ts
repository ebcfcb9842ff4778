import type { Commitment } from "#domain/assistance/delivery.ts";
import { rupiah } from "#domain/shared/money.ts";
import { toDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

/** Aid of an approved list, or loaded aid, with what was handed over of it and how its recipient stands now. */
export type StoredCommitment = Commitment & {
  id: string;
  ownerId: string;
  proposalId: string | null;
  candidateId: string | null;
  /** On its list; null for loaded aid. */
  row: number | null;
  name: string | null;
  householdId: string;
  cancelledReason: string | null;
};

type Row = {
  id: string;
  owner_id: string;
  proposal_id: string | null;
  candidate_id: string | null;
  row: number | null;
  name: string | null;
  household_id: string;
  state: Commitment["state"];
  amount: bigint;
  delivered: bigint;
  approved_on: Date | null;
  person: Commitment["person"];
  household: Commitment["household"];
  cancelled_reason: string | null;
};

type Wanted =
  | { regencyId: string; proposalId: string; id?: never }
  | { regencyId: string; proposalId?: never; id: string };

/**
 * The commitments of a list in row order, or one of them, their rows locked so that two people's hand-overs queue. The day of
 * approval is the regency's. Two queries.
 */
export async function lockCommitments(tx: Tx, wanted: Wanted): Promise<StoredCommitment[]> {
  const { regencyId, proposalId = null, id = null } = wanted;
  await tx.$queryRaw`
    SELECT 1 FROM assistance
    WHERE regency_id = ${regencyId} AND (proposal_id = ${proposalId}::uuid OR id = ${id}::uuid) ORDER BY id FOR UPDATE`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id, a.owner_id, a.proposal_id, a.candidate_id, c.row, c.name, a.household_id, a.state::text, a.amount,
      coalesce(sum(d.amount), 0)::bigint AS delivered, (l.approved_at AT TIME ZONE r.time_zone)::date AS approved_on,
      p.status::text AS person, h.status::text AS household, a.cancelled_reason
    FROM assistance a
    JOIN regency r ON r.id = a.regency_id
    JOIN household h ON h.regency_id = a.regency_id AND h.id = a.household_id
    LEFT JOIN person p ON p.regency_id = a.regency_id AND p.id = a.person_id
    LEFT JOIN proposal l ON l.regency_id = a.regency_id AND l.id = a.proposal_id
    LEFT JOIN candidate c ON c.regency_id = a.regency_id AND c.id = a.candidate_id
    LEFT JOIN delivery d ON d.regency_id = a.regency_id AND d.assistance_id = a.id
    WHERE a.regency_id = ${regencyId} AND (a.proposal_id = ${proposalId}::uuid OR a.id = ${id}::uuid)
    GROUP BY a.regency_id, a.id, c.regency_id, c.id, l.regency_id, l.id, r.id, p.regency_id, p.id, h.regency_id, h.id
    ORDER BY c.row, a.id`;
  return rows.map(toCommitment);
}

function toCommitment(row: Row): StoredCommitment {
  return {
    id: row.id,
    ownerId: row.owner_id,
    proposalId: row.proposal_id,
    candidateId: row.candidate_id,
    row: row.row,
    name: row.name,
    householdId: row.household_id,
    state: row.state,
    committed: rupiah(row.amount),
    delivered: rupiah(row.delivered),
    approvedOn: row.approved_on && toDay(row.approved_on),
    person: row.person,
    household: row.household,
    cancelledReason: row.cancelled_reason,
  };
}
