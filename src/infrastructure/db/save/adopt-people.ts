import type { PersonPair } from "#domain/register/continuity/settle-links.ts";
import type { Tx } from "../with-tenant.ts";

type OfRelease = { regencyId: string; releaseId: string };

/** Makes people whom a release brought as new the ones they were before; nothing but that release may speak of them yet. */
export async function adoptPeople(
  tx: Tx,
  { regencyId, releaseId, links }: OfRelease & { links: readonly PersonPair[] },
): Promise<void> {
  const arrived = links.map(({ arrivedId }) => arrivedId);
  const found = links.map(({ foundId }) => foundId);
  await tx.$executeRaw`
    UPDATE person_record r SET person_id = p.found FROM unnest(${arrived}::uuid[], ${found}::uuid[]) AS p(arrived, found)
    WHERE r.regency_id = ${regencyId} AND r.release_id = ${releaseId}::uuid AND r.person_id = p.arrived`;
  await tx.$executeRaw`
    DELETE FROM person p USING unnest(${arrived}::uuid[]) AS a(id) WHERE p.regency_id = ${regencyId} AND p.id = a.id`;
}
