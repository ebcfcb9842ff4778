import type { Need } from "#domain/programme/benefit.ts";
import type { Programme } from "#domain/programme/programme.ts";
import type { WaitingRules } from "#domain/screening/waiting-household.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { livingMembersSql, registerSql } from "../criteria-sql.ts";
import { Prisma } from "../generated/client.ts";
import { householdFitsSql } from "../household-fits-sql.ts";
import type { Tx } from "../with-tenant.ts";

type Sql = Prisma.Sql;

type Wanted = {
  regencyId: string;
  programme: Programme;
  need: Need;
  /** Only poorer ones. */
  belowDecile: number;
  today: IsoDate;
  rules: WaitingRules;
  /** The list itself, whose households do not wait for it. */
  exceptProposalId: string;
};

/**
 * How many households wait for a programme in each decile, as `waitingHouseholds` would find them one by one; a test holds the two equal.
 * One query, whatever the size of the register. Needs the screening scope: it reads every funder's lists.
 */
export async function countWaitingHouseholds(tx: Tx, wanted: Wanted): Promise<Map<number, number>> {
  const { regencyId, programme, need, belowDecile, rules, exceptProposalId } = wanted;
  if (belowDecile <= 1) return new Map();
  const rows = await tx.$queryRaw<{ decile: number; households: bigint }[]>`
    WITH register AS (${registerSql({ regencyId, area: programme.area })}), covered AS (${coveredSql({ regencyId, need })})
    SELECT decile, count(*) AS households FROM register
    WHERE decile < ${belowDecile} AND household_id NOT IN (SELECT household_id FROM candidate
        WHERE regency_id = ${regencyId} AND proposal_id = ${exceptProposalId}::uuid AND state = 'LISTED'
          AND match_kind IN ('CERTAIN', 'HOUSEHOLD_ONLY'))
      AND household_id NOT IN (SELECT household_id FROM covered)
      AND NOT (receives_known AND receives::text[] && ${[...rules.receipts]}::text[])
      AND ${householdFitsSql(programme.criteria, programme.period.from)}
      AND ${notBlockedSql(wanted)}
    GROUP BY decile`;
  return new Map(rows.map(({ decile, households }) => [decile, Number(households)]));
}

/** Households with aid or a pending row for the need, also by way of a person who has moved to them. */
function coveredSql({ regencyId, need }: { regencyId: string; need: Need }): Sql {
  return Prisma.sql`
    WITH helped AS (
      SELECT household_id, person_id FROM assistance
      WHERE regency_id = ${regencyId} AND need = ${need}::"Need" AND state <> 'CANCELLED'
      UNION
      SELECT c.household_id, c.person_id FROM candidate c
      JOIN proposal l ON l.regency_id = c.regency_id AND l.id = c.proposal_id
        AND l.state IN ('SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
      JOIN programme p ON p.regency_id = l.regency_id AND p.id = l.programme_id AND p.need = ${need}::"Need"
      WHERE c.regency_id = ${regencyId} AND c.state = 'LISTED' AND c.match_kind IN ('CERTAIN', 'HOUSEHOLD_ONLY')
    )
    SELECT household_id FROM helped
    UNION
    SELECT rec.household_id FROM helped
    JOIN person_record rec ON rec.regency_id = ${regencyId} AND rec.person_id = helped.person_id
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state = 'ACTIVE'`;
}

function notBlockedSql({ regencyId, programme, today, rules: { blocks } }: Wanted): Sql {
  const day = programme.period.from;
  const parts = [
    blocks.TARGET_EXCLUDED_OCCUPATION ? withoutExcludedOccupation : null,
    blocks.TARGET_DECEASED && programme.unit === "HOUSEHOLD" ? withAnAdult(day) : null,
    blocks.TARGET_VERIFICATION_FAILED ? notRefusedByVisit({ regencyId, today }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? Prisma.sql`true` : Prisma.join(parts, " AND ");
}

const MEMBER = Prisma.sql`member`;

const withoutExcludedOccupation = Prisma.sql`NOT EXISTS (SELECT 1 FROM ${livingMembersSql(MEMBER)}
  WHERE member.occupation IN ('CIVIL_SERVANT', 'ARMED_FORCES', 'POLICE'))`;

/** Not: the dead had an adult, and of the living none is one, or may be. */
function withAnAdult(day: IsoDate): Sql {
  const adultUntil = Prisma.sql`(${day}::date - interval '18 years')`;
  return Prisma.sql`(EXISTS (SELECT 1 FROM ${livingMembersSql(MEMBER)}
      WHERE member.birth_date IS NULL OR member.birth_date <= ${adultUntil})
    OR NOT EXISTS (SELECT 1 FROM person_record dead
      JOIN person p ON p.regency_id = dead.regency_id AND p.id = dead.person_id AND p.status = 'DECEASED'
      WHERE dead.regency_id = register.regency_id AND dead.release_id = register.release_id
        AND dead.household_id = register.household_id AND dead.birth_date <= ${adultUntil}))`;
}

function notRefusedByVisit({ regencyId, today }: { regencyId: string; today: IsoDate }): Sql {
  return Prisma.sql`household_id NOT IN (
    SELECT household_id FROM (
      SELECT DISTINCT ON (household_id) household_id, result FROM verification
      WHERE regency_id = ${regencyId} AND state = 'DONE' AND household_id IS NOT NULL AND date <= ${today}::date
      ORDER BY household_id, date DESC, recorded_at DESC, id DESC
    ) latest WHERE result = 'NOT_ELIGIBLE')`;
}
