import type { Flow, PlacedHousehold } from "#domain/register/continuity/classify-changes.ts";
import type { Tx } from "../with-tenant.ts";

/** The households of a release with their villages. */
export async function loadPlacedHouseholds(
  tx: Tx,
  { regencyId, releaseId }: { regencyId: string; releaseId: string },
): Promise<PlacedHousehold[]> {
  return tx.householdRecord.findMany({
    where: { regencyId, releaseId },
    select: { householdId: true, villageCode: true },
  });
}

/** From which household of one release into which of another how many people went. One query. */
export async function loadFlows(
  tx: Tx,
  { regencyId, formerId, releaseId }: { regencyId: string; formerId: string; releaseId: string },
): Promise<Flow[]> {
  return tx.$queryRaw<Flow[]>`
    SELECT b.household_id AS before, a.household_id AS after, count(*)::int AS people
    FROM (SELECT person_id, household_id FROM person_record
          WHERE regency_id = ${regencyId} AND release_id = ${formerId}::uuid) b
    FULL JOIN (SELECT person_id, household_id FROM person_record
          WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid) a ON a.person_id = b.person_id
    GROUP BY 1, 2`;
}
