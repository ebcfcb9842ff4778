import type { Tx } from "../with-tenant.ts";

type Pair = { regencyId: string; oneId: string; otherId: string };

/** A release in which both people stand, each with a record: they are two there. Null: none. */
export async function findSharedRelease(tx: Tx, { regencyId, oneId, otherId }: Pair): Promise<string | null> {
  const [shared] = await tx.$queryRaw<{ label: string }[]>`
    SELECT r.label FROM person_record one
    JOIN person_record other ON other.regency_id = one.regency_id AND other.release_id = one.release_id
    JOIN release r ON r.regency_id = one.regency_id AND r.id = one.release_id
    WHERE one.regency_id = ${regencyId} AND one.person_id = ${oneId}::uuid AND other.person_id = ${otherId}::uuid
    ORDER BY r.date DESC LIMIT 1`;
  return shared?.label ?? null;
}
