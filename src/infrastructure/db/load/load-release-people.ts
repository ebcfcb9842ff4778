import { openNumber } from "../../crypto/identity-number.ts";
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
  headName: string;
  address: string | null;
};

type Row = Omit<ReleasePerson, "nik" | "kk"> & { nikSealed: Uint8Array | null; kkSealed: Uint8Array | null };

const PAGE = 10_000;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** Everybody of a release, by id, some thousand at a time. */
export async function loadReleasePeople(
  tx: Tx,
  { regencyId, releaseId }: { regencyId: string; releaseId: string },
): Promise<ReleasePerson[]> {
  const people: ReleasePerson[] = [];
  let after = BEFORE_ALL;
  for (;;) {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT p.person_id AS "personId", p.household_id AS "householdId", p.name, p.nik_sealed AS "nikSealed",
        p.kk_sealed AS "kkSealed", encode(p.kk_index, 'hex') AS "kkIndex", p.birth_date::text AS "birthDate", p.sex::text,
        p.relation::text, h.village_code AS "villageCode", h.head_name AS "headName", h.address
      FROM person_record p
      JOIN household_record h ON h.regency_id = p.regency_id AND h.release_id = p.release_id AND h.household_id = p.household_id
      WHERE p.regency_id = ${regencyId} AND p.release_id = ${releaseId}::uuid AND p.person_id > ${after}::uuid
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
