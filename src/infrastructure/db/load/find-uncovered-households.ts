import type { Need } from "#domain/programme/benefit.ts";
import type { Programme } from "#domain/programme/programme.ts";
import type { WaitingHousehold } from "#domain/screening/waiting-household.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { registerSql } from "../criteria-sql.ts";
import { Prisma } from "../generated/client.ts";
import { householdFitsSql } from "../household-fits-sql.ts";
import type { Tx } from "../with-tenant.ts";

/**
 * The households of the active register in the programme's area that fulfil its criteria and have no committed, delivered or
 * pending aid for the need: the coarse filter before `waitingHouseholds` judges them. `belowDecile` keeps only poorer ones,
 * `among` only those with the given ids. One query. Needs the screening scope: it reads every funder's lists.
 */
export async function findUncoveredHouseholds(
  tx: Tx,
  wanted: {
    regencyId: string;
    programme: Programme;
    need: Need;
    belowDecile: number | null;
    among: readonly string[] | null;
  },
): Promise<WaitingHousehold[]> {
  const { regencyId, programme, need, belowDecile, among } = wanted;
  const poorer = belowDecile === null ? Prisma.sql`decile IS NOT NULL` : Prisma.sql`decile < ${belowDecile}`;
  const asked = among === null ? Prisma.empty : Prisma.sql`AND household_id = ANY(${[...among]}::uuid[])`;
  const rows = await tx.$queryRaw<{ household_id: string; village_code: string; decile: number }[]>`
    WITH register AS (${registerSql({ regencyId, area: programme.area })}),
    covered AS (
      SELECT household_id FROM assistance
      WHERE regency_id = ${regencyId} AND need = ${need}::"Need" AND state <> 'CANCELLED'
      UNION
      SELECT c.household_id FROM candidate c
      JOIN proposal l ON l.regency_id = c.regency_id AND l.id = c.proposal_id
        AND l.state IN ('SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
      JOIN programme p ON p.regency_id = l.regency_id AND p.id = l.programme_id AND p.need = ${need}::"Need"
      WHERE c.regency_id = ${regencyId} AND c.state = 'LISTED' AND c.household_id IS NOT NULL
    )
    SELECT household_id, village_code, decile FROM register
    WHERE ${poorer} ${asked} AND household_id NOT IN (SELECT household_id FROM covered)
      AND ${householdFitsSql(programme.criteria, programme.period.from)}`;
  return rows.map(({ household_id, village_code, decile }) => ({
    householdId: HouseholdId.parse(household_id),
    villageCode: RegionCode.parse(village_code),
    decile,
    standing: null,
  }));
}
