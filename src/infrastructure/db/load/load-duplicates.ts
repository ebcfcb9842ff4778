import type {
  DuplicateEvidence,
  DuplicateKind,
  DuplicateStrength,
  DuplicateVerdict,
} from "#domain/register/duplicate/duplicate.ts";
import { Prisma } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

/** Which pairs: OPEN ones wait for a verdict, or for another since their data changed. */
export type DuplicateState = "OPEN" | DuplicateVerdict;

export type DuplicateFilter = {
  regencyId: string;
  /** A release that was compared, and when: only what was found then. */
  releaseId: string;
  comparedAt: Date;
  state: DuplicateState;
  kind: DuplicateKind | null;
  /** Where either of the two lives. */
  villageCode: string | null;
};

export type StoredDuplicate = {
  id: string;
  kind: DuplicateKind;
  oneId: string;
  otherId: string;
  oneHouseholdId: string;
  otherHouseholdId: string;
  strength: DuplicateStrength;
  evidence: DuplicateEvidence;
  foundAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** What stands. */
  verdict: DuplicateVerdict | null;
  /** What was said of the pair before its data changed. */
  formerVerdict: DuplicateVerdict | null;
};

/** Pairs, the strongest first. One query. */
export async function loadDuplicates(
  tx: Tx,
  filter: DuplicateFilter,
  { skip, take }: { skip: number; take: number },
): Promise<StoredDuplicate[]> {
  return tx.$queryRaw<StoredDuplicate[]>`
    SELECT d.id, d.kind::text, d.one_id AS "oneId", d.other_id AS "otherId", d.one_household_id AS "oneHouseholdId",
      d.other_household_id AS "otherHouseholdId", d.strength::text, d.evidence, d.found_at AS "foundAt", u.name AS "decidedBy",
      d.decided_at AS "decidedAt", CASE WHEN ${stateOf} <> 'OPEN' THEN d.verdict::text END AS verdict,
      CASE WHEN ${stateOf} = 'OPEN' THEN d.verdict::text END AS "formerVerdict"
    FROM register_duplicate d
    LEFT JOIN app_user u ON u.regency_id = d.regency_id AND u.id = d.decided_by_id
    WHERE ${whereOf(filter)} AND ${stateOf} = ${filter.state}
    ORDER BY d.strength, d.kind, d.one_id, d.other_id
    LIMIT ${take} OFFSET ${skip}`;
}

export type DuplicateCount = { kind: DuplicateKind; state: DuplicateState; count: number };

/** How many there are by kind and state, those filters passed over. */
export async function countDuplicates(
  tx: Tx,
  filter: Omit<DuplicateFilter, "state" | "kind">,
): Promise<DuplicateCount[]> {
  return tx.$queryRaw<DuplicateCount[]>`
    SELECT d.kind::text, ${stateOf} AS state, count(*)::int AS count FROM register_duplicate d
    WHERE ${whereOf({ ...filter, kind: null })} GROUP BY 1, 2`;
}

const stateOf = Prisma.sql`CASE WHEN d.verdict IS NULL OR d.verdict_on <> d.fingerprint THEN 'OPEN' ELSE d.verdict::text END`;

function whereOf({ regencyId, releaseId, comparedAt, kind, villageCode }: Omit<DuplicateFilter, "state">): Prisma.Sql {
  const conditions = [
    Prisma.sql`d.regency_id = ${regencyId} AND d.release_id = ${releaseId}::uuid AND d.found_at = ${comparedAt}`,
    ...(kind === null ? [] : [Prisma.sql`d.kind = ${kind}::"DuplicateKind"`]),
    ...(villageCode === null
      ? []
      : [
          Prisma.sql`EXISTS (SELECT 1 FROM household_record h WHERE h.regency_id = d.regency_id AND h.release_id = d.release_id
            AND h.household_id IN (d.one_household_id, d.other_household_id) AND h.village_code = ${villageCode})`,
        ]),
  ];
  return Prisma.join(conditions, " AND ");
}
