import type { OrganisationKind } from "#domain/access/role.ts";
import type { Need } from "#domain/programme/benefit.ts";
import { Prisma } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

export type AidFilter = {
  regencyId: string;
  /** Whose aid; `null`: everybody's. */
  ownerIds: readonly string[] | null;
  programmeId: string | null;
  state: "COMMITTED" | "DELIVERED" | "CANCELLED" | null;
  /** Aid whose period touches this year. */
  year: number | null;
  villageCode: string | null;
};

/** A line of aid with whom it is for, as the active release, the field or an older one has them. */
export type AidLine = {
  id: string;
  householdId: string;
  name: string;
  nikSealed: Uint8Array | null;
  decile: number | null;
  village: string | null;
  district: string | null;
  programme: string;
  need: Need;
  owner: string;
  ownerKind: OrganisationKind;
  periodFrom: Date;
  periodTo: Date | null;
  amount: bigint;
  state: "COMMITTED" | "DELIVERED" | "CANCELLED";
  origin: "APPROVAL" | "HISTORY";
};

export type AidTotals = { lines: number; households: number; amount: bigint };

/** One page of aid, the latest period first. One query. */
export async function loadAidPage(
  tx: Tx,
  filter: AidFilter,
  { skip, take }: { skip: number; take: number },
): Promise<AidLine[]> {
  return tx.$queryRaw<AidLine[]>`
    SELECT a.id, a.household_id AS "householdId", coalesce(who.name, home.head_name, '') AS name, who.nik_sealed AS "nikSealed",
      home.decile, v.name AS village, v.district_name AS district, p.name AS programme, a.need::text, o.name AS owner,
      o.kind::text AS "ownerKind", a.period_from AS "periodFrom", a.period_to AS "periodTo", a.amount, a.state::text,
      a.origin::text
    FROM assistance a
    JOIN programme p ON p.regency_id = a.regency_id AND p.id = a.programme_id
    JOIN organisation o ON o.regency_id = a.regency_id AND o.id = a.owner_id
    ${homeOf}
    LEFT JOIN LATERAL (
      SELECT rec.name, rec.nik_sealed FROM person_record rec
      JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
      WHERE rec.regency_id = a.regency_id AND rec.person_id = a.person_id
      ORDER BY (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC LIMIT 1
    ) who ON true
    LEFT JOIN village v ON v.regency_id = a.regency_id AND v.code = home.village_code
    WHERE ${whereOf(filter)}
    ORDER BY a.period_from DESC, a.id DESC
    LIMIT ${take} OFFSET ${skip}`;
}

/**
 * Of all pages together, by state, the state of the filter itself passed over; `null`: what was not cancelled. Households are
 * distinct. One query.
 */
export async function countAid(tx: Tx, filter: AidFilter): Promise<Map<AidLine["state"] | null, AidTotals>> {
  const rows = await tx.$queryRaw<(AidTotals & { state: AidLine["state"] | null; standing: boolean | null })[]>`
    SELECT a.state::text, a.state <> 'CANCELLED' AS standing, count(*)::int AS lines,
      count(DISTINCT a.household_id)::int AS households, coalesce(sum(a.amount), 0)::bigint AS amount
    FROM assistance a ${filter.villageCode === null ? Prisma.empty : homeOf}
    WHERE ${whereOf({ ...filter, state: null })}
    GROUP BY GROUPING SETS ((a.state), (a.state <> 'CANCELLED'))`;
  const wanted = rows.filter(({ state, standing }) => state !== null || standing);
  return new Map(wanted.map(({ state, lines, households, amount }) => [state, { lines, households, amount }]));
}

const homeOf = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT rec.village_code, rec.decile, rec.head_name FROM household_record rec
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
    WHERE rec.regency_id = a.regency_id AND rec.household_id = a.household_id
    ORDER BY (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC LIMIT 1
  ) home ON true`;

function whereOf({ regencyId, ownerIds, programmeId, state, year, villageCode }: AidFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`a.regency_id = ${regencyId}`,
    ...(ownerIds === null ? [] : [Prisma.sql`a.owner_id = ANY(${[...ownerIds]}::uuid[])`]),
    ...(programmeId === null ? [] : [Prisma.sql`a.programme_id = ${programmeId}::uuid`]),
    ...(state === null ? [] : [Prisma.sql`a.state = ${state}::"AssistanceState"`]),
    ...(villageCode === null ? [] : [Prisma.sql`home.village_code = ${villageCode}`]),
    ...(year === null
      ? []
      : [
          Prisma.sql`a.period_from <= ${`${year}-12-31`}::date AND (a.period_to IS NULL OR a.period_to >= ${`${year}-01-01`}::date)`,
        ]),
  ];
  return Prisma.join(conditions, " AND ");
}
