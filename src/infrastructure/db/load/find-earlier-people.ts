import { type IsoDate, isoDate } from "#domain/shared/date.ts";
import type { Tx } from "../with-tenant.ts";

/** Someone of an earlier release, with the family they were last in. */
export type EarlierRecord = {
  personId: string;
  householdId: string;
  name: string;
  nameKey: string;
  /** Blind index in hex. */
  nikIndex: string | null;
  birthDate: IsoDate | null;
};

type Row = Omit<EarlierRecord, "birthDate"> & { birthDate: string | null };

type Key = { regencyId: string; releaseIds: readonly string[] };

/** People of earlier releases who bear one of these NIKs (blind indexes in hex), each as their latest record says. */
export async function findPeopleByNik(
  tx: Tx,
  { regencyId, releaseIds, nikIndexes }: Key & { nikIndexes: readonly string[] },
): Promise<EarlierRecord[]> {
  if (releaseIds.length === 0 || nikIndexes.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (p.person_id) p.person_id AS "personId", p.household_id AS "householdId", p.name,
           p.name_key AS "nameKey", encode(p.nik_index, 'hex') AS "nikIndex", p.birth_date::text AS "birthDate"
    FROM person_record p JOIN release r ON r.regency_id = p.regency_id AND r.id = p.release_id
    WHERE p.regency_id = ${regencyId} AND p.release_id = ANY (${[...releaseIds]}::uuid[])
      AND p.nik_index = ANY (SELECT decode(i, 'hex') FROM unnest(${[...nikIndexes]}::text[]) AS i)
    ORDER BY p.person_id, r.date DESC, r.created_at DESC`;
  return rows.map(toRecord);
}

/** The members earlier releases name in these families. */
export async function findPeopleByFamily(
  tx: Tx,
  { regencyId, releaseIds, householdIds }: Key & { householdIds: readonly string[] },
): Promise<EarlierRecord[]> {
  if (releaseIds.length === 0 || householdIds.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (p.person_id) p.person_id AS "personId", p.household_id AS "householdId", p.name,
           p.name_key AS "nameKey", encode(p.nik_index, 'hex') AS "nikIndex", p.birth_date::text AS "birthDate"
    FROM person_record p JOIN release r ON r.regency_id = p.regency_id AND r.id = p.release_id
    WHERE p.regency_id = ${regencyId} AND p.release_id = ANY (${[...releaseIds]}::uuid[])
      AND p.household_id = ANY (${[...householdIds]}::uuid[])
    ORDER BY p.person_id, r.date DESC, r.created_at DESC`;
  return rows.map(toRecord);
}

function toRecord({ birthDate, ...row }: Row): EarlierRecord {
  return { ...row, birthDate: birthDate === null ? null : isoDate(birthDate) };
}
