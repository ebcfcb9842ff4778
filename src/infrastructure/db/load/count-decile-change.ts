import type { Tx } from "../with-tenant.ts";

export type DecileChange = {
  /** Households by decile (`null`: unknown), before and now. */
  deciles: { decile: number | null; before: number; now: number }[];
  /** Households new in decile 1, new in the register or risen into it, and those that left it. */
  enteredFirst: number;
  leftFirst: number;
};

type Key = { regencyId: string; releaseId: string; beforeId: string | null };

/** How the deciles of a release differ from those of the one before. Two queries. */
export async function countDecileChange(tx: Tx, { regencyId, releaseId, beforeId }: Key): Promise<DecileChange> {
  const deciles = await tx.$queryRaw<DecileChange["deciles"]>`
    SELECT decile::int, count(*) FILTER (WHERE release_id = ${beforeId}::uuid)::int AS before,
      count(*) FILTER (WHERE release_id = ${releaseId}::uuid)::int AS now
    FROM household_record
    WHERE regency_id = ${regencyId} AND release_id IN (${releaseId}::uuid, ${beforeId}::uuid)
    GROUP BY decile ORDER BY decile NULLS LAST`;
  const [moved] = await tx.$queryRaw<{ entered: number; left: number }[]>`
    SELECT count(*) FILTER (WHERE now.decile = 1 AND before.decile IS DISTINCT FROM 1)::int AS entered,
      count(*) FILTER (WHERE before.decile = 1 AND now.decile IS DISTINCT FROM 1)::int AS left
    FROM (SELECT household_id, decile FROM household_record WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid) now
    FULL JOIN (SELECT household_id, decile FROM household_record WHERE regency_id = ${regencyId} AND release_id = ${beforeId}::uuid)
      before USING (household_id)`;
  return { deciles, enteredFirst: moved?.entered ?? 0, leftFirst: moved?.left ?? 0 };
}
