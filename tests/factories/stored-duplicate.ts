import { newId } from "#infrastructure/id.ts";
import type { Desk } from "./desk.ts";
import { registerFamilies } from "./families.ts";

/** Two families of the release in use that stand there as one family twice, as a comparison with itself would have left them. */
export async function storedDuplicate(desk: Desk): Promise<{ duplicateId: string; foundAt: string }> {
  const { owner, regencyId, releaseId } = desk;
  const families = await registerFamilies(desk, {}, {});
  const [one, other] = families.map(({ id }) => id).toSorted();
  const duplicateId = newId();
  const foundAt = "2026-11-24T01:00:00.000Z";
  const evidence = { fields: [], probability: null, members: { shared: 2, one: 3, other: 3 } };
  await owner.query("UPDATE release SET compared_at = $1 WHERE regency_id = $2 AND id = $3", [
    foundAt,
    regencyId,
    releaseId,
  ]);
  await owner.query(
    `INSERT INTO register_duplicate (regency_id, id, kind, one_id, other_id, one_household_id, other_household_id, release_id,
       strength, evidence, fingerprint, found_at)
     VALUES ($1, $2, 'FAMILY_TWICE', $3, $4, $3, $4, $5, 'STRONG', $6, '\\x00', $7)`,
    [regencyId, duplicateId, one, other, releaseId, evidence, foundAt],
  );
  return { duplicateId, foundAt };
}
