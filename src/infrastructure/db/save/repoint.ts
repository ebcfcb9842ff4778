import type { Tx } from "../with-tenant.ts";

type Identities = { regencyId: string; arrivedId: string; foundId: string };

/**
 * Makes two identities of a person one: records, rows of lists, aid, flags and what people said of them become the found one's, which
 * keeps its religion where it has one; the arrived one is no more. The database refuses where aid of both would then overlap.
 */
export async function joinPerson(tx: Tx, ids: Identities): Promise<void> {
  const { regencyId, arrivedId, foundId } = ids;
  await tx.$executeRaw`UPDATE person_record SET person_id = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND person_id = ${arrivedId}::uuid`;
  await tx.$executeRaw`UPDATE candidate SET person_id = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND person_id = ${arrivedId}::uuid`;
  await tx.$executeRaw`UPDATE assistance SET person_id = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND person_id = ${arrivedId}::uuid`;
  await tx.$executeRaw`DELETE FROM match_ruling r USING match_ruling picked
    WHERE r.regency_id = ${regencyId} AND r.person_id = ${foundId}::uuid AND picked.regency_id = r.regency_id
      AND picked.identity_key = r.identity_key AND picked.person_id = ${arrivedId}::uuid AND picked.verdict = 'SAME'`;
  await tx.$executeRaw`UPDATE match_ruling r SET person_id = ${foundId}::uuid
    WHERE r.regency_id = ${regencyId} AND r.person_id = ${arrivedId}::uuid
      AND NOT EXISTS (SELECT 1 FROM match_ruling o WHERE o.regency_id = r.regency_id AND o.identity_key = r.identity_key
        AND o.person_id = ${foundId}::uuid)`;
  await repointTexts(tx, ids);
  await tx.$executeRaw`UPDATE person f SET religion = coalesce(f.religion, a.religion) FROM person a
    WHERE f.regency_id = ${regencyId} AND f.id = ${foundId}::uuid AND a.regency_id = f.regency_id AND a.id = ${arrivedId}::uuid`;
  await tx.$executeRaw`DELETE FROM person WHERE regency_id = ${regencyId} AND id = ${arrivedId}::uuid`;
}

/** The same for what stands under a household, its records apart (`adoptFamilies` takes these). */
export async function repointHousehold(tx: Tx, ids: Identities): Promise<void> {
  const { regencyId, arrivedId, foundId } = ids;
  await tx.$executeRaw`UPDATE candidate SET household_id = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND household_id = ${arrivedId}::uuid`;
  await tx.$executeRaw`UPDATE candidate SET offered_household_id = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND offered_household_id = ${arrivedId}::uuid`;
  await tx.$executeRaw`UPDATE assistance SET household_id = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND household_id = ${arrivedId}::uuid`;
  await tx.$executeRaw`UPDATE verification SET household_id = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND household_id = ${arrivedId}::uuid`;
  await repointTexts(tx, ids);
}

/** Where an id stands without being a key: whom aid is kept for, whom a row may mean, what a flag is about. */
async function repointTexts(tx: Tx, { regencyId, arrivedId, foundId }: Identities): Promise<void> {
  await tx.$executeRaw`UPDATE assistance SET beneficiary_key = ${foundId}::uuid
    WHERE regency_id = ${regencyId} AND beneficiary_key = ${arrivedId}::uuid`;
  await tx.$executeRaw`UPDATE candidate SET match = replace(match::text, ${arrivedId}, ${foundId})::jsonb
    WHERE regency_id = ${regencyId} AND match::text LIKE ${`%${arrivedId}%`}`;
  await tx.$executeRaw`UPDATE flag f SET subject = ${foundId} WHERE f.regency_id = ${regencyId} AND f.subject = ${arrivedId}
    AND NOT EXISTS (SELECT 1 FROM flag o WHERE o.regency_id = f.regency_id AND o.proposal_id = f.proposal_id
      AND o.candidate_id IS NOT DISTINCT FROM f.candidate_id AND o.code = f.code AND o.subject = ${foundId})`;
}
