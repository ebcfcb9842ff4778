import type { AssistanceState } from "#domain/assistance/assistance.ts";
import type { Need } from "#domain/programme/benefit.ts";
import { asksAboutProposed } from "#domain/programme/countable-parts.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { OwnerKind } from "#domain/programme/programme.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import type { Period } from "#domain/shared/period.ts";
import { criteriaSql, livingMembersSql, registerSql } from "../criteria-sql.ts";
import { fromDay, toDay } from "../day.ts";
import { Prisma } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

export type OtherAidCount = {
  organisation: string;
  kind: OwnerKind;
  period: Period;
  state: Exclude<AssistanceState, "CANCELLED">;
  households: number;
};

type Row = {
  organisation: string;
  kind: OwnerKind;
  period_from: Date;
  period_to: Date | null;
  state: OtherAidCount["state"];
  households: number;
};

/**
 * Of the households that fit criteria, how many have aid for a need that runs on or after a day: committed, delivered, or pending
 * on a list under way; by organisation, period and state. One query. Needs the screening scope: it reads every funder's lists.
 */
export async function countAidAmongEligible(
  tx: Tx,
  wanted: { regencyId: string; area: readonly string[]; criteria: Criteria; startsOn: IsoDate; need: Need },
): Promise<OtherAidCount[]> {
  const { regencyId, criteria, startsOn, need } = wanted;
  const rows = await tx.$queryRaw<Row[]>`
    WITH register AS (${registerSql(wanted)}),
    fitting AS (SELECT household_id FROM register WHERE ${fits(criteria, startsOn)}),
    aid AS (
      SELECT household_id, owner_id, period_from, period_to, state::text FROM assistance
      WHERE regency_id = ${regencyId} AND need = ${need}::"Need" AND state IN ('COMMITTED', 'DELIVERED')
      UNION ALL
      SELECT c.household_id, p.owner_id, p.period_from, p.period_to, 'PENDING'
      FROM candidate c
      JOIN proposal l ON l.regency_id = c.regency_id AND l.id = c.proposal_id
        AND l.state IN ('SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
      JOIN programme p ON p.regency_id = l.regency_id AND p.id = l.programme_id AND p.need = ${need}::"Need"
      WHERE c.regency_id = ${regencyId} AND c.state = 'LISTED' AND c.match_kind IN ('CERTAIN', 'HOUSEHOLD_ONLY')
    )
    SELECT o.name AS organisation, o.kind::text AS kind, aid.period_from, aid.period_to, aid.state,
      count(DISTINCT aid.household_id)::int AS households
    FROM aid
    JOIN fitting USING (household_id)
    JOIN organisation o ON o.regency_id = ${regencyId} AND o.id = aid.owner_id
    WHERE aid.period_to IS NULL OR aid.period_to >= ${fromDay(startsOn)}
    GROUP BY o.name, o.kind, aid.period_from, aid.period_to, aid.state
    ORDER BY households DESC, o.name, aid.period_from, aid.state`;
  return rows.map(({ period_from, period_to, ...row }) => ({
    ...row,
    period: { from: toDay(period_from), to: period_to && toDay(period_to) },
  }));
}

/** Criteria about the person a row names fit a household when they fit one of its living members. */
function fits(criteria: Criteria, startsOn: IsoDate): Prisma.Sql {
  if (!asksAboutProposed(criteria)) return criteriaSql(criteria, { startsOn, proposed: null });
  const proposed = Prisma.sql`proposed`;
  return Prisma.sql`EXISTS (SELECT 1 FROM ${livingMembersSql(proposed)} WHERE ${criteriaSql(criteria, { startsOn, proposed })})`;
}
