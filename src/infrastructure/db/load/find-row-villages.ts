import type { Tx } from "../with-tenant.ts";

/**
 * The village each row is to be visited in: where the register has its household, else the one village of the regency whose name
 * the row gives. A row of neither has no entry; the planner assigns it.
 */
export async function findRowVillages(
  tx: Tx,
  { regencyId, candidateIds }: { regencyId: string; candidateIds: readonly string[] },
): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; village_code: string }[]>`
    SELECT c.id, coalesce(known.village_code, named.village_code) AS village_code
    FROM candidate c
    LEFT JOIN LATERAL (
      SELECT rec.village_code FROM household_record rec
      JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state = 'ACTIVE'
      WHERE rec.regency_id = c.regency_id AND rec.household_id = c.household_id
      ORDER BY (rel.source <> 'FIELD') DESC LIMIT 1
    ) known ON true
    LEFT JOIN LATERAL (
      SELECT min(v.code) AS village_code FROM village v
      WHERE v.regency_id = c.regency_id
        AND regexp_replace(lower(v.name), '[^a-z]', '', 'g') = regexp_replace(lower(c.village), '[^a-z]', '', 'g')
      HAVING count(*) = 1
    ) named ON true
    WHERE c.regency_id = ${regencyId} AND c.id = ANY(${[...candidateIds]}::uuid[])
      AND coalesce(known.village_code, named.village_code) IS NOT NULL`;
  return new Map(rows.map(({ id, village_code }) => [id, village_code]));
}
