import type { Tx } from "../with-tenant.ts";

/**
 * Gives a family that verification put into the register the number under which a release now names it: the household that this
 * release brought new becomes the one found in the field, so that its aid, rows and visits are the family's. Known by a member
 * who was linked by NIK; a household that something points at already stays what it is.
 */
export async function adoptFieldFamilies(
  tx: Tx,
  { regencyId, releaseId }: { regencyId: string; releaseId: string },
): Promise<void> {
  const pairs = await tx.$queryRaw<{ found: string; arrived: string; p3keId: string }[]>`
    SELECT DISTINCT ON (old.household_id) old.household_id AS found, now.household_id AS arrived, h.p3ke_id AS "p3keId"
    FROM release field
    JOIN person_record old ON old.regency_id = field.regency_id AND old.release_id = field.id
    JOIN household f ON f.regency_id = old.regency_id AND f.id = old.household_id AND f.p3ke_id IS NULL
    JOIN person_record now ON now.regency_id = old.regency_id AND now.release_id = ${releaseId}::uuid
      AND now.person_id = old.person_id
    JOIN household h ON h.regency_id = now.regency_id AND h.id = now.household_id AND h.first_release_id = now.release_id
    WHERE field.regency_id = ${regencyId} AND field.source = 'FIELD'
      AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.regency_id = h.regency_id AND c.household_id = h.id)
      AND NOT EXISTS (SELECT 1 FROM assistance a WHERE a.regency_id = h.regency_id AND a.household_id = h.id)
      AND NOT EXISTS (SELECT 1 FROM verification v WHERE v.regency_id = h.regency_id AND v.household_id = h.id)
    ORDER BY old.household_id, now.household_id`;
  const arrived = new Set<string>();
  for (const pair of pairs) {
    if (arrived.has(pair.arrived)) continue;
    arrived.add(pair.arrived);
    await adopt(tx, { regencyId, releaseId, ...pair });
  }
}

type Adoption = { regencyId: string; releaseId: string; found: string; arrived: string; p3keId: string };

async function adopt(tx: Tx, { regencyId, releaseId, found, arrived, p3keId }: Adoption): Promise<void> {
  const records = { where: { regencyId, releaseId, householdId: arrived }, data: { householdId: found } };
  await tx.householdRecord.updateMany(records);
  await tx.personRecord.updateMany(records);
  await tx.household.delete({ where: { regencyId_id: { regencyId, id: arrived } } });
  await tx.household.update({ where: { regencyId_id: { regencyId, id: found } }, data: { p3keId } });
}
