import { Verification } from "#domain/assistance/verification.ts";
import { toDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

/** Visits with a result to these households, in the order they were recorded. */
export async function loadVerifications(
  tx: Tx,
  { regencyId, householdIds }: { regencyId: string; householdIds: readonly string[] },
): Promise<Verification[]> {
  const rows = await tx.verification.findMany({
    where: { regencyId, householdId: { in: [...householdIds] }, state: "DONE" },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) =>
    Verification.parse({
      householdId: row.householdId,
      date: row.date && toDay(row.date),
      result: row.result,
      note: row.note,
    }),
  );
}
