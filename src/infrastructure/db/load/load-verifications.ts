import type { z } from "zod";
import { Verification } from "#domain/assistance/verification.ts";
import type { Tx } from "../with-tenant.ts";

/** Visits with a result to these households, in the order they were recorded. */
export async function loadVerifications(
  tx: Tx,
  { regencyId, householdIds }: { regencyId: string; householdIds: readonly string[] },
): Promise<Verification[]> {
  const rows = await tx.$queryRaw<z.input<typeof Verification>[]>`
    SELECT household_id AS "householdId", date::text, result::text, note FROM verification
    WHERE regency_id = ${regencyId} AND household_id = ANY(${[...householdIds]}::uuid[]) AND state = 'DONE'
    ORDER BY recorded_at, id`;
  return rows.map((row) => Verification.parse(row));
}
