import type { Tx } from "../with-tenant.ts";

type OfRelease = { regencyId: string; releaseId: string };

/** Takes away what an import put into a release: everything, or only what this one import brought. */
export async function removeRecords(
  tx: Tx,
  { regencyId, releaseId, importId }: OfRelease & { importId: string | null },
): Promise<void> {
  await tx.$executeRaw`DELETE FROM person_record WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid
    AND (${importId}::uuid IS NULL OR import_id = ${importId}::uuid)`;
  await tx.$executeRaw`DELETE FROM household_record WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid
    AND (${importId}::uuid IS NULL OR import_id = ${importId}::uuid)`;
}

/** Removes the identities a release gave birth to which nothing points at any more: no record, row, aid or visit. */
export async function removeOrphans(tx: Tx, { regencyId, releaseId }: OfRelease): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM person p WHERE p.regency_id = ${regencyId} AND p.first_release_id = ${releaseId}::uuid
      AND NOT EXISTS (SELECT 1 FROM person_record r WHERE r.regency_id = p.regency_id AND r.person_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.regency_id = p.regency_id AND c.person_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM assistance a WHERE a.regency_id = p.regency_id AND a.person_id = p.id)`;
  await tx.$executeRaw`
    DELETE FROM household h WHERE h.regency_id = ${regencyId} AND h.first_release_id = ${releaseId}::uuid
      AND NOT EXISTS (SELECT 1 FROM household_record r WHERE r.regency_id = h.regency_id AND r.household_id = h.id)
      AND NOT EXISTS (SELECT 1 FROM person_record r WHERE r.regency_id = h.regency_id AND r.household_id = h.id)
      AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.regency_id = h.regency_id AND c.household_id = h.id)
      AND NOT EXISTS (SELECT 1 FROM assistance a WHERE a.regency_id = h.regency_id AND a.household_id = h.id)
      AND NOT EXISTS (SELECT 1 FROM verification v WHERE v.regency_id = h.regency_id AND v.household_id = h.id)`;
}
