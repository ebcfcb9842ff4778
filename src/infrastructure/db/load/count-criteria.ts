import { asksAboutProposed, type CountablePart, countableParts, fieldsOf } from "#domain/programme/countable-parts.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { type CriteriaScope, criteriaSql, livingMembersSql, registerSql } from "../criteria-sql.ts";
import { Prisma } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

/** Who fits, who cannot be judged, out of how many. `PERSON` where the criteria ask about the person a row names. */
export type CriteriaCount = {
  counted: "HOUSEHOLD" | "PERSON";
  total: number;
  eligible: number;
  unknown: number;
  /** For each part, of those that the parts before it let through: how many it lets through, how many it cannot judge. */
  parts: { path: string; eligible: number; unknown: number }[];
  /** Of those that cannot be judged, for how many a part could not, by the fields it asks about. */
  missing: { fields: string[]; count: number }[];
};

/** Counts the active register against criteria in one query, whatever the number of households and criteria. */
export async function countCriteria(
  tx: Tx,
  wanted: { regencyId: string; area: readonly string[]; criteria: Criteria; startsOn: IsoDate },
): Promise<CriteriaCount> {
  const people = asksAboutProposed(wanted.criteria);
  const scope: CriteriaScope = { startsOn: wanted.startsOn, proposed: people ? PROPOSED : null };
  const parts = countableParts(wanted.criteria);
  const leaves = parts.filter(({ path }) => !parts.some((other) => other.path.startsWith(`${path}.`)));
  const answers = parts.map(
    ({ criterion }, index) => Prisma.sql`${criteriaSql(criterion, scope)} AS ${answerOf(index)}`,
  );
  const [row] = await tx.$queryRaw<Record<string, number>[]>`
    WITH register AS (${registerSql(wanted)}),
    answered AS (
      SELECT ${criteriaSql(wanted.criteria, scope)} AS fits${comma(answers)}
      FROM register ${people ? Prisma.sql`CROSS JOIN LATERAL ${livingMembersSql(PROPOSED)}` : Prisma.empty}
    )
    SELECT count(*)::int AS total, count(*) FILTER (WHERE fits)::int AS eligible,
      count(*) FILTER (WHERE fits IS NULL)::int AS unknown${comma(parts.map((part) => partCounts(part, parts)))}${comma(
        leaves.map((leaf) => missingCount(parts.indexOf(leaf))),
      )}
    FROM answered`;
  const number = (key: string) => row?.[key] ?? 0;
  return {
    counted: people ? "PERSON" : "HOUSEHOLD",
    total: number("total"),
    eligible: number("eligible"),
    unknown: number("unknown"),
    parts: parts.map(({ path }, index) => ({ path, eligible: number(`e${index}`), unknown: number(`u${index}`) })),
    missing: leaves
      .map((leaf) => ({ fields: fieldsOf(leaf.criterion), count: number(`m${parts.indexOf(leaf)}`) }))
      .filter(({ count }) => count > 0),
  };
}

const PROPOSED = Prisma.sql`proposed`;

function answerOf(index: number): Prisma.Sql {
  return Prisma.raw(`a${index}`);
}

function partCounts(part: CountablePart, parts: CountablePart[]): Prisma.Sql {
  const index = parts.indexOf(part);
  const passed = part.before.map((before) => answerOf(parts.findIndex(({ criterion }) => criterion === before)));
  const left = passed.length === 0 ? Prisma.sql`true` : Prisma.join(passed, " AND ");
  const answer = answerOf(index);
  return Prisma.sql`count(*) FILTER (WHERE ${left} AND ${answer})::int AS ${Prisma.raw(`e${index}`)},
    count(*) FILTER (WHERE ${left} AND ${answer} IS NULL)::int AS ${Prisma.raw(`u${index}`)}`;
}

function missingCount(index: number): Prisma.Sql {
  return Prisma.sql`count(*) FILTER (WHERE fits IS NULL AND ${answerOf(index)} IS NULL)::int AS ${Prisma.raw(`m${index}`)}`;
}

function comma(columns: Prisma.Sql[]): Prisma.Sql {
  return columns.length === 0 ? Prisma.empty : Prisma.sql`, ${Prisma.join(columns)}`;
}
