import type { Tx } from "../with-tenant.ts";

/** Every family known to the regency by its P3KE number: number → household. */
export async function findFamilies(tx: Tx, { regencyId }: { regencyId: string }): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ p3keId: string; id: string }[]>`
    SELECT p3ke_id AS "p3keId", id FROM household WHERE regency_id = ${regencyId} AND p3ke_id IS NOT NULL`;
  return new Map(rows.map(({ p3keId, id }) => [p3keId, id]));
}

/** Every family by the numbers of its members' family cards (blind index in hex), as the latest release has them. */
export async function findFamiliesByCard(tx: Tx, { regencyId }: { regencyId: string }): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ card: string; id: string }[]>`
    SELECT DISTINCT ON (p.kk_index) encode(p.kk_index, 'hex') AS card, p.household_id AS id
    FROM person_record p JOIN release r ON r.regency_id = p.regency_id AND r.id = p.release_id
    WHERE p.regency_id = ${regencyId} AND p.kk_index IS NOT NULL AND r.state IN ('ACTIVE', 'SUPERSEDED', 'REFERENCE')
    ORDER BY p.kk_index, r.date DESC, r.created_at DESC, (p.relation = 'HEAD') DESC NULLS LAST, p.household_id`;
  return new Map(rows.map(({ card, id }) => [card, id]));
}

type OfRelease = { regencyId: string; releaseId: string };

/** The households that a release already holds. */
export async function findHouseholdsOfRelease(tx: Tx, { regencyId, releaseId }: OfRelease): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT household_id AS id FROM household_record WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid`;
  return new Set(rows.map(({ id }) => id));
}

export type ReleasePerson = { personId: string; householdId: string; p3keId: string | null; nameKey: string };

/** The people that a release already holds. */
export async function findPeopleOfRelease(tx: Tx, { regencyId, releaseId }: OfRelease): Promise<ReleasePerson[]> {
  return tx.$queryRaw<ReleasePerson[]>`
    SELECT person_id AS "personId", household_id AS "householdId", p3ke_id AS "p3keId", name_key AS "nameKey"
    FROM person_record WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid`;
}
