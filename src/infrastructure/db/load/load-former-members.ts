import type { z } from "zod";
import { Person } from "#domain/register/person.ts";
import type { PersonId } from "#domain/shared/id.ts";
import type { Tx } from "../with-tenant.ts";
import { personSql } from "./load-households.ts";

/** People as the latest release that names them describes them, wherever they lived then. Identity numbers stay sealed. */
export async function loadFormerMembers(
  tx: Tx,
  { regencyId, ids }: { regencyId: string; ids: readonly string[] },
): Promise<Map<PersonId, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ person: z.input<typeof Person> }[]>`
    SELECT DISTINCT ON (rec.person_id) ${personSql} AS person
    FROM person_record rec
    JOIN person p ON p.regency_id = rec.regency_id AND p.id = rec.person_id
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
    WHERE rec.regency_id = ${regencyId} AND rec.person_id = ANY(${[...ids]}::uuid[])
    ORDER BY rec.person_id, (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC, rel.id DESC`;
  const people = rows.map(({ person }) => Person.parse(person));
  return new Map(people.map((person) => [person.id, person]));
}
