import type { Evidence } from "#domain/matching/match.ts";
import { Prisma } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

/** OPEN ones wait for a planner; DIFFERENT ones were said to be two. Whoever was said to be one has one identity and no link. */
export type LinkState = "OPEN" | "DIFFERENT";

export type StoredLink = {
  id: string;
  arrivedId: string;
  foundId: string;
  formerReleaseId: string;
  probability: number;
  evidence: readonly Evidence[];
  decidedBy: string | null;
  decidedAt: Date | null;
};

type OfRelease = { regencyId: string; releaseId: string };

/** Doubtful links of a release, those of one person together, the likeliest first. One query. */
export async function loadLinks(
  tx: Tx,
  key: OfRelease & { state: LinkState },
  { skip, take }: { skip: number; take: number },
): Promise<StoredLink[]> {
  return tx.$queryRaw<StoredLink[]>`
    SELECT l.id, l.arrived_id AS "arrivedId", l.found_id AS "foundId", l.former_release_id AS "formerReleaseId", l.probability,
      l.evidence, u.name AS "decidedBy", l.decided_at AS "decidedAt"
    FROM continuity_link l LEFT JOIN app_user u ON u.regency_id = l.regency_id AND u.id = l.decided_by_id
    WHERE ${standing(key)} AND coalesce(l.verdict::text, 'OPEN') = ${key.state}
    ORDER BY max(l.probability) OVER (PARTITION BY l.arrived_id) DESC, l.arrived_id, l.probability DESC
    LIMIT ${take} OFFSET ${skip}`;
}

/** How many there are of each. */
export async function countLinks(tx: Tx, key: OfRelease): Promise<Record<LinkState, number>> {
  const rows = await tx.$queryRaw<{ state: LinkState; count: number }[]>`
    SELECT coalesce(l.verdict::text, 'OPEN') AS state, count(*)::int AS count FROM continuity_link l
    WHERE ${standing(key)} GROUP BY 1`;
  const of = (state: LinkState) => rows.find((row) => row.state === state)?.count ?? 0;
  return { OPEN: of("OPEN"), DIFFERENT: of("DIFFERENT") };
}

/** Both still are two: the arrived one is in the release, the found one is not. */
function standing({ regencyId, releaseId }: OfRelease): Prisma.Sql {
  return Prisma.sql`l.regency_id = ${regencyId} AND l.release_id = ${releaseId}::uuid AND l.verdict IS DISTINCT FROM 'SAME'
    AND EXISTS (SELECT 1 FROM person_record a WHERE a.regency_id = l.regency_id AND a.release_id = l.release_id
      AND a.person_id = l.arrived_id)
    AND NOT EXISTS (SELECT 1 FROM person_record f WHERE f.regency_id = l.regency_id AND f.release_id = l.release_id
      AND f.person_id = l.found_id)`;
}
