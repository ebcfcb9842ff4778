import { joinWholeTables } from "../join-whole-tables.ts";
import type { Tx } from "../with-tenant.ts";
import { raiseRevision } from "./raise-revision.ts";

type OfRelease = { regencyId: string; releaseId: string };

/** Counts the members of every household of a release, and its households and people. */
export async function countRelease(
  tx: Tx,
  { regencyId, releaseId }: OfRelease,
): Promise<{ households: number; people: number }> {
  await joinWholeTables(tx);
  await tx.$executeRaw`
    UPDATE household_record h SET member_count = m.members
    FROM (SELECT household_id, count(*)::int AS members FROM person_record
          WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid GROUP BY household_id) m
    WHERE h.regency_id = ${regencyId} AND h.release_id = ${releaseId}::uuid AND h.household_id = m.household_id
      AND h.member_count <> m.members`;
  const [counted] = await tx.$queryRaw<{ households: number; people: number }[]>`
    SELECT (SELECT count(*)::int FROM household_record WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid)
             AS households,
           (SELECT count(*)::int FROM person_record WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid)
             AS people`;
  const counts = counted ?? { households: 0, people: 0 };
  await tx.release.update({ where: { regencyId_id: { regencyId, id: releaseId } }, data: counts });
  await raiseRevision(tx, { regencyId, releaseId });
  return counts;
}

/** Puts the note on everybody of a release whose NIK somebody else bears too. */
export async function noteSharedNiks(
  tx: Tx,
  { regencyId, releaseId, note }: OfRelease & { note: string },
): Promise<void> {
  await joinWholeTables(tx);
  await tx.$executeRaw`
    UPDATE person_record p SET notes = array_append(p.notes, ${note})
    FROM (SELECT nik_index FROM person_record
          WHERE regency_id = ${regencyId} AND release_id = ${releaseId}::uuid AND nik_index IS NOT NULL
          GROUP BY nik_index HAVING count(*) > 1) shared
    WHERE p.regency_id = ${regencyId} AND p.release_id = ${releaseId}::uuid AND p.nik_index = shared.nik_index
      AND NOT ${note} = ANY (p.notes)`;
}

/** Makes a release the one that is used, and the one before it superseded, in one step; that of source FIELD stands beside it. */
export async function activateRelease(tx: Tx, { regencyId, releaseId, at }: OfRelease & { at: Date }): Promise<void> {
  const used = { regencyId, state: "ACTIVE", source: { not: "FIELD" } } as const;
  const active = await tx.release.findFirst({ where: used, select: { id: true } });
  await tx.release.updateMany({ where: used, data: { state: "SUPERSEDED" } });
  await tx.release.update({
    where: { regencyId_id: { regencyId, id: releaseId } },
    data: { state: "ACTIVE", activatedAt: at, previousId: active?.id ?? null },
  });
}
