import type { FamilyPair } from "#domain/register/pair-families.ts";
import type { Tx } from "../with-tenant.ts";

type OfRelease = { regencyId: string; releaseId: string };

/**
 * Makes households that a release brought new the ones they were known as before, so that aid, rows and visits are theirs. A
 * P3KE number they came with stays with the former one, which had none.
 */
export async function adoptFamilies(
  tx: Tx,
  { regencyId, releaseId, pairs }: OfRelease & { pairs: readonly FamilyPair[] },
): Promise<void> {
  if (pairs.length === 0) return;
  const arrived = pairs.map((pair) => pair.arrived);
  const found = pairs.map((pair) => pair.found);
  await tx.$executeRaw`
    UPDATE household_record h SET household_id = p.found FROM unnest(${arrived}::uuid[], ${found}::uuid[]) AS p(arrived, found)
    WHERE h.regency_id = ${regencyId} AND h.release_id = ${releaseId}::uuid AND h.household_id = p.arrived`;
  await tx.$executeRaw`
    UPDATE person_record r SET household_id = p.found FROM unnest(${arrived}::uuid[], ${found}::uuid[]) AS p(arrived, found)
    WHERE r.regency_id = ${regencyId} AND r.release_id = ${releaseId}::uuid AND r.household_id = p.arrived`;
  const numbers = await tx.$queryRaw<{ found: string; p3keId: string }[]>`
    SELECT p.found, h.p3ke_id AS "p3keId" FROM household h
    JOIN unnest(${arrived}::uuid[], ${found}::uuid[]) AS p(arrived, found) ON h.id = p.arrived
    WHERE h.regency_id = ${regencyId} AND h.p3ke_id IS NOT NULL`;
  await tx.$executeRaw`DELETE FROM household h WHERE h.regency_id = ${regencyId} AND h.id = ANY (${arrived}::uuid[])`;
  await tx.$executeRaw`
    UPDATE household h SET p3ke_id = n.number
    FROM unnest(${numbers.map(({ found: id }) => id)}::uuid[], ${numbers.map(({ p3keId }) => p3keId)}::text[]) AS n(id, number)
    WHERE h.regency_id = ${regencyId} AND h.id = n.id`;
}

/**
 * Knows members without a NIK again once their family is known: the one former member of the same name and birth date who is
 * nobody else in the release. Answers with how many.
 */
export async function knowRelatives(
  tx: Tx,
  { regencyId, releaseId, householdIds }: OfRelease & { householdIds: readonly string[] },
): Promise<number> {
  if (householdIds.length === 0) return 0;
  const pairs = await tx.$queryRaw<{ arrived: string; found: string }[]>`
    SELECT now.person_id AS arrived, min(old.person_id::text)::uuid AS found
    FROM person_record now
    JOIN person p ON p.regency_id = now.regency_id AND p.id = now.person_id AND p.first_release_id = now.release_id
    JOIN person_record old ON old.regency_id = now.regency_id AND old.household_id = now.household_id
      AND old.release_id <> now.release_id AND old.name_key = now.name_key AND old.birth_date = now.birth_date
    WHERE now.regency_id = ${regencyId} AND now.release_id = ${releaseId}::uuid
      AND now.household_id = ANY (${[...householdIds]}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM person_record t WHERE t.regency_id = now.regency_id AND t.release_id = now.release_id
                      AND t.person_id = old.person_id)
    GROUP BY now.person_id HAVING count(DISTINCT old.person_id) = 1`;
  const claims = Map.groupBy(pairs, (pair) => pair.found);
  const once = pairs.filter((pair) => claims.get(pair.found)?.length === 1);
  const arrived = once.map((pair) => pair.arrived);
  const found = once.map((pair) => pair.found);
  await tx.$executeRaw`
    UPDATE person_record r SET person_id = p.found FROM unnest(${arrived}::uuid[], ${found}::uuid[]) AS p(arrived, found)
    WHERE r.regency_id = ${regencyId} AND r.release_id = ${releaseId}::uuid AND r.person_id = p.arrived`;
  await tx.$executeRaw`
    DELETE FROM person p USING unnest(${arrived}::uuid[]) AS a(id) WHERE p.regency_id = ${regencyId} AND p.id = a.id`;
  return once.length;
}
