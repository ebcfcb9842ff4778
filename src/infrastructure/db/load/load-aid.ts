import { Assistance } from "#domain/assistance/assistance.ts";
import type { Tx } from "../with-tenant.ts";

type AidRow = {
  id: string;
  programme_id: string;
  programme_code: string;
  owner_code: string;
  owner_kind: string;
  benefit: string;
  fund: string;
  household_id: string;
  person_id: string | null;
  state: string;
  period_from: string;
  period_to: string | null;
  amount: bigint;
  proposal_id: string | null;
  row: number | null;
};

/**
 * All aid of any funder to these households or people: committed, delivered and cancelled, and as PENDING the rows of lists
 * under way (submitted, under review, returned). `exceptProposalId` leaves a list out of its own screening. Two queries. Needs
 * the screening scope: it reads other funders' lists.
 */
export async function loadAid(
  tx: Tx,
  wanted: {
    regencyId: string;
    householdIds: readonly string[];
    personIds: readonly string[];
    exceptProposalId: string | null;
  },
): Promise<Assistance[]> {
  const { regencyId, exceptProposalId } = wanted;
  const households = [...new Set(wanted.householdIds)];
  const people = [...new Set(wanted.personIds)];
  if (households.length === 0 && people.length === 0) return [];
  const given = await tx.$queryRaw<AidRow[]>`
    SELECT a.id, a.programme_id, p.code AS programme_code, o.code AS owner_code, o.kind::text AS owner_kind,
      a.benefit::text, a.fund::text, a.household_id, a.person_id, a.state::text, a.period_from::text, a.period_to::text, a.amount,
      a.proposal_id, c.row
    FROM assistance a
    JOIN programme p ON p.regency_id = a.regency_id AND p.id = a.programme_id
    JOIN organisation o ON o.regency_id = a.regency_id AND o.id = a.owner_id
    LEFT JOIN candidate c ON c.regency_id = a.regency_id AND c.id = a.candidate_id
    WHERE a.regency_id = ${regencyId}
      AND (a.household_id = ANY(${households}::uuid[]) OR a.person_id = ANY(${people}::uuid[]))
      AND (${exceptProposalId}::uuid IS NULL OR a.proposal_id IS DISTINCT FROM ${exceptProposalId}::uuid)
    ORDER BY a.id`;
  const pending = await tx.$queryRaw<AidRow[]>`
    SELECT c.id, p.id AS programme_id, p.code AS programme_code, o.code AS owner_code, o.kind::text AS owner_kind,
      p.benefit::text, p.fund::text, c.household_id, c.person_id, 'PENDING' AS state, p.period_from::text, p.period_to::text,
      coalesce(p.amount, 0) AS amount, c.proposal_id, c.row
    FROM candidate c
    JOIN proposal l ON l.regency_id = c.regency_id AND l.id = c.proposal_id
      AND l.state IN ('SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
    JOIN programme p ON p.regency_id = l.regency_id AND p.id = l.programme_id
    JOIN organisation o ON o.regency_id = p.regency_id AND o.id = p.owner_id
    WHERE c.regency_id = ${regencyId} AND c.state = 'LISTED' AND c.match_kind IN ('CERTAIN', 'HOUSEHOLD_ONLY')
      AND (c.household_id = ANY(${households}::uuid[]) OR c.person_id = ANY(${people}::uuid[]))
      AND (${exceptProposalId}::uuid IS NULL OR c.proposal_id <> ${exceptProposalId}::uuid)
    ORDER BY c.id`;
  return [...given, ...pending].map(toAssistance);
}

function toAssistance(row: AidRow): Assistance {
  return Assistance.parse({
    id: row.id,
    programmeId: row.programme_id,
    programmeCode: row.programme_code,
    owner: { code: row.owner_code, kind: row.owner_kind },
    benefit: row.benefit,
    fund: row.fund,
    householdId: row.household_id,
    personId: row.person_id,
    state: row.state,
    period: { from: row.period_from, to: row.period_to },
    amount: row.amount,
    proposalId: row.proposal_id,
    row: row.row,
  });
}
