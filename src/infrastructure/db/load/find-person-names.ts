import type { Tx } from "../with-tenant.ts";

/** What people of the register are called, by id, in the latest release that names them. One query. */
export async function findPersonNames(
  tx: Tx,
  { regencyId, ids }: { regencyId: string; ids: readonly string[] },
): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const people = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT DISTINCT ON (p.person_id) p.person_id AS id, p.name
    FROM person_record p
    JOIN release r ON r.regency_id = p.regency_id AND r.id = p.release_id AND r.state <> 'UNDONE'
    WHERE p.regency_id = ${regencyId} AND p.person_id = ANY(${[...ids]}::uuid[])
    ORDER BY p.person_id, (r.state = 'ACTIVE') DESC, r.date DESC`;
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}
