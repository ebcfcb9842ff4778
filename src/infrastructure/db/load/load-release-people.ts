import { openNumber } from "../../crypto/identity-number.ts";
import { Prisma } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

/** A person as one release describes them, identity numbers open: they are compared and leave the process nowhere. */
export type ReleasePerson = {
  personId: string;
  householdId: string;
  name: string;
  nik: string;
  kk: string;
  /** In hex; null without a valid number. */
  kkIndex: string | null;
  birthDate: string | null;
  sex: string | null;
  relation: string | null;
  villageCode: string;
  address: string | null;
};

type Row = Omit<ReleasePerson, "nik" | "kk"> & { nikSealed: Uint8Array | null; kkSealed: Uint8Array | null };

const PAGE = 10_000;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

type OfRelease = { regencyId: string; releaseId: string };

/** Everybody of a release, by id. */
export async function loadReleasePeople(tx: Tx, key: OfRelease): Promise<ReleasePerson[]> {
  return loadPages(tx, key, Prisma.empty);
}

/** Whom a release brought as new and nothing but the release speaks of yet: no row, no aid. */
export async function loadNewPeople(tx: Tx, key: OfRelease): Promise<ReleasePerson[]> {
  return loadPages(
    tx,
    key,
    Prisma.sql`AND EXISTS (SELECT 1 FROM person i WHERE i.regency_id = p.regency_id AND i.id = p.person_id
        AND i.first_release_id = p.release_id)
      AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.regency_id = p.regency_id AND c.person_id = p.person_id)
      AND NOT EXISTS (SELECT 1 FROM assistance a WHERE a.regency_id = p.regency_id AND a.person_id = p.person_id)`,
  );
}

/** Whom a release has and a later one has not. */
export async function loadGonePeople(
  tx: Tx,
  { laterId, ...key }: OfRelease & { laterId: string },
): Promise<ReleasePerson[]> {
  return loadPages(
    tx,
    key,
    Prisma.sql`AND NOT EXISTS (SELECT 1 FROM person_record l WHERE l.regency_id = p.regency_id
      AND l.release_id = ${laterId}::uuid AND l.person_id = p.person_id)`,
  );
}

/** Some thousand at a time. */
async function loadPages(tx: Tx, { regencyId, releaseId }: OfRelease, also: Prisma.Sql): Promise<ReleasePerson[]> {
  const people: ReleasePerson[] = [];
  let after = BEFORE_ALL;
  for (;;) {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT p.person_id AS "personId", p.household_id AS "householdId", p.name, p.nik_sealed AS "nikSealed",
        p.kk_sealed AS "kkSealed", encode(p.kk_index, 'hex') AS "kkIndex", p.birth_date::text AS "birthDate", p.sex::text,
        p.relation::text, h.village_code AS "villageCode", h.address
      FROM person_record p
      JOIN household_record h ON h.regency_id = p.regency_id AND h.release_id = p.release_id AND h.household_id = p.household_id
      WHERE p.regency_id = ${regencyId} AND p.release_id = ${releaseId}::uuid AND p.person_id > ${after}::uuid ${also}
      ORDER BY p.person_id LIMIT ${PAGE}`;
    for (const row of rows) people.push(toPerson(row));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return people;
    after = last.personId;
  }
}

function toPerson({ nikSealed, kkSealed, ...row }: Row): ReleasePerson {
  return {
    ...row,
    nik: nikSealed === null ? "" : openNumber("nik", nikSealed),
    kk: kkSealed === null ? "" : openNumber("kk", kkSealed),
  };
}
