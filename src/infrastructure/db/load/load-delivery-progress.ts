import type { OrganisationKind } from "#domain/access/role.ts";
import type { Benefit } from "#domain/programme/benefit.ts";
import type { Tx } from "../with-tenant.ts";

/** How far the aid of an approved list has come. Money in whole rupiah; what was cancelled is in no sum. */
export type DeliveryProgress = {
  id: string;
  title: string;
  state: "APPROVED" | "DELIVERED";
  programme: string;
  benefit: Benefit;
  /** Whether a row has a sum; else goods are given. */
  hasAmount: boolean;
  owner: string;
  ownerKind: OrganisationKind;
  decreeNumber: string | null;
  decreeDate: Date | null;
  approvedAt: Date;
  periodFrom: Date;
  periodTo: Date | null;
  rows: number;
  delivered: number;
  cancelled: number;
  open: number;
  promisedAmount: bigint;
  deliveredAmount: bigint;
  lastDelivery: Date | null;
};

/**
 * The approved lists the tenant sees whose programme touches the year (`null`: any), those with something open first. One query.
 */
export async function loadDeliveryProgress(
  tx: Tx,
  { regencyId, year, proposalId = null }: { regencyId: string; year: number | null; proposalId?: string | null },
): Promise<DeliveryProgress[]> {
  const [from, to] = year === null ? [null, null] : [`${year}-01-01`, `${year}-12-31`];
  return tx.$queryRaw<DeliveryProgress[]>`
    WITH given AS (
      SELECT assistance_id, sum(amount)::bigint AS amount, max(date) AS date FROM delivery
      WHERE regency_id = ${regencyId} GROUP BY assistance_id
    )
    SELECT l.id, l.title, l.state::text, p.name AS programme, p.benefit::text, coalesce(p.amount, 0) > 0 AS "hasAmount", o.name AS owner, o.kind::text AS "ownerKind",
      l.decree_number AS "decreeNumber", l.decree_date AS "decreeDate", l.approved_at AS "approvedAt",
      p.period_from AS "periodFrom", p.period_to AS "periodTo", count(a.id)::int AS rows,
      count(*) FILTER (WHERE a.state = 'DELIVERED')::int AS delivered,
      count(*) FILTER (WHERE a.state = 'CANCELLED')::int AS cancelled,
      count(*) FILTER (WHERE a.state = 'COMMITTED')::int AS open,
      coalesce(sum(a.amount) FILTER (WHERE a.state <> 'CANCELLED'), 0)::bigint AS "promisedAmount",
      coalesce(sum(given.amount), 0)::bigint AS "deliveredAmount", max(given.date) AS "lastDelivery"
    FROM proposal l
    JOIN programme p ON p.regency_id = l.regency_id AND p.id = l.programme_id
    JOIN organisation o ON o.regency_id = l.regency_id AND o.id = l.owner_id
    LEFT JOIN assistance a ON a.regency_id = l.regency_id AND a.proposal_id = l.id
    LEFT JOIN given ON given.assistance_id = a.id
    WHERE l.regency_id = ${regencyId} AND l.state IN ('APPROVED', 'DELIVERED')
      AND (${proposalId}::uuid IS NULL OR l.id = ${proposalId}::uuid)
      AND (${to}::date IS NULL OR p.period_from <= ${to}::date) AND (${from}::date IS NULL OR p.period_to IS NULL OR p.period_to >= ${from}::date)
    GROUP BY l.regency_id, l.id, p.regency_id, p.id, o.regency_id, o.id
    ORDER BY (count(*) FILTER (WHERE a.state = 'COMMITTED') > 0) DESC, l.approved_at DESC, l.id`;
}
