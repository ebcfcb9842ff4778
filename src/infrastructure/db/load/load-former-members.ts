import { Person } from "#domain/register/person.ts";
import type { PersonId } from "#domain/shared/id.ts";
import type { Tx } from "../with-tenant.ts";
import { type MemberRow, memberOf } from "./load-households.ts";

/** People as the latest release that names them describes them, wherever they lived then. Identity numbers stay sealed. */
export async function loadFormerMembers(
  tx: Tx,
  { regencyId, ids }: { regencyId: string; ids: readonly string[] },
): Promise<Map<PersonId, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<Omit<MemberRow, "household_id">[]>`
    SELECT DISTINCT ON (rec.person_id) rec.person_id, rec.name, rec.birth_date, rec.sex::text, rec.relation::text,
      rec.occupation::text, rec.education::text, rec.enrolled, rec.marital_status::text, rec.dukcapil_matched,
      rec.disability::text, p.religion::text, p.status::text
    FROM person_record rec
    JOIN person p ON p.regency_id = rec.regency_id AND p.id = rec.person_id
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
    WHERE rec.regency_id = ${regencyId} AND rec.person_id = ANY(${[...ids]}::uuid[])
    ORDER BY rec.person_id, (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC, rel.id DESC`;
  const people = rows.map((row) => Person.parse(memberOf(row)));
  return new Map(people.map((person) => [person.id, person]));
}
