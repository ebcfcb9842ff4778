import { asksAboutProposed } from "#domain/programme/countable-parts.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { criteriaSql, livingMembersSql } from "./criteria-sql.ts";
import { Prisma } from "./generated/client.ts";

/** Whether `register` fits criteria; those about the person a row names fit when they fit one of its living members. */
export function householdFitsSql(criteria: Criteria, startsOn: IsoDate): Prisma.Sql {
  if (!asksAboutProposed(criteria)) return criteriaSql(criteria, { startsOn, proposed: null });
  const proposed = Prisma.sql`proposed`;
  return Prisma.sql`EXISTS (SELECT 1 FROM ${livingMembersSql(proposed)} WHERE ${criteriaSql(criteria, { startsOn, proposed })})`;
}
