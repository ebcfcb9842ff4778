import type { OrganisationKind } from "#domain/access/role.ts";
import type { AssistanceState } from "#domain/assistance/assistance.ts";
import type { Benefit, Need } from "#domain/programme/benefit.ts";
import { isoDate } from "#domain/shared/date.ts";
import type { Period } from "#domain/shared/period.ts";
import type { Tx } from "../with-tenant.ts";

/** Aid of any funder to a household or its members; PENDING is a row of a list under way. */
export type HouseholdAid = {
  id: string;
  programme: string;
  organisation: string;
  organisationKind: OrganisationKind;
  benefit: Benefit;
  need: Need;
  /** The member it is for, where it is one's. */
  personId: string | null;
  state: AssistanceState;
  period: Period;
  amount: bigint;
  /** What was handed over of it. */
  delivered: bigint;
  proposalId: string | null;
};

type Row = Omit<HouseholdAid, "period"> & { periodFrom: string; periodTo: string | null };

/** All aid to a household, the latest first, cancelled aid left out. Two queries; row-level security decides what is seen. */
export async function loadHouseholdAid(
  tx: Tx,
  { regencyId, householdId, personIds }: { regencyId: string; householdId: string; personIds: readonly string[] },
): Promise<HouseholdAid[]> {
  const people = [...personIds];
  const given = await tx.$queryRaw<Row[]>`
    SELECT a.id, p.name AS programme, o.name AS organisation, o.kind::text AS "organisationKind", a.benefit::text,
      a.need::text, a.person_id AS "personId", a.state::text, a.period_from::text AS "periodFrom",
      a.period_to::text AS "periodTo", a.amount, a.proposal_id AS "proposalId",
      coalesce((SELECT sum(d.amount) FROM delivery d WHERE d.regency_id = a.regency_id AND d.assistance_id = a.id), 0)::bigint
        AS delivered
    FROM assistance a
    JOIN programme p ON p.regency_id = a.regency_id AND p.id = a.programme_id
    JOIN organisation o ON o.regency_id = a.regency_id AND o.id = a.owner_id
    WHERE a.regency_id = ${regencyId} AND a.state <> 'CANCELLED'
      AND (a.household_id = ${householdId}::uuid OR a.person_id = ANY (${people}::uuid[]))
    ORDER BY a.period_from DESC, a.id`;
  const pending = await tx.$queryRaw<Row[]>`
    SELECT c.id, p.name AS programme, o.name AS organisation, o.kind::text AS "organisationKind", p.benefit::text,
      p.need::text, CASE p.unit WHEN 'PERSON' THEN c.person_id END AS "personId", 'PENDING' AS state,
      p.period_from::text AS "periodFrom", p.period_to::text AS "periodTo",
      coalesce(p.amount, 0) AS amount, c.proposal_id AS "proposalId", 0::bigint AS delivered
    FROM candidate c
    JOIN proposal l ON l.regency_id = c.regency_id AND l.id = c.proposal_id
      AND l.state IN ('SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
    JOIN programme p ON p.regency_id = l.regency_id AND p.id = l.programme_id
    JOIN organisation o ON o.regency_id = p.regency_id AND o.id = p.owner_id
    WHERE c.regency_id = ${regencyId} AND c.state = 'LISTED' AND c.match_kind IN ('CERTAIN', 'HOUSEHOLD_ONLY')
      AND (c.household_id = ${householdId}::uuid OR c.person_id = ANY (${people}::uuid[]))
    ORDER BY p.period_from DESC, c.id`;
  return [...pending, ...given].map(({ periodFrom, periodTo, ...aid }) => ({
    ...aid,
    period: { from: isoDate(periodFrom), to: periodTo === null ? null : isoDate(periodTo) },
  }));
}
