import type { Tx } from "../with-tenant.ts";

type HouseholdRecord = Awaited<ReturnType<typeof readRecords>>[number];

/** A household as screening sees it: by the active release, else by its visit, else by the latest that names it; or null. */
export async function findHouseholdRecord(
  tx: Tx,
  { regencyId, householdId }: { regencyId: string; householdId: string },
): Promise<HouseholdRecord | null> {
  return (await findHouseholdRecords(tx, { regencyId, householdIds: [householdId] })).get(householdId) ?? null;
}

/** The same of many households, by their ids. */
export async function findHouseholdRecords(
  tx: Tx,
  wanted: { regencyId: string; householdIds: string[] },
): Promise<Map<string, HouseholdRecord>> {
  const found = new Map<string, HouseholdRecord>();
  for (const [id, records] of Map.groupBy(await readRecords(tx, wanted), ({ householdId }) => householdId)) {
    const active = records.filter(({ release }) => release.state === "ACTIVE");
    const record = active.find(({ release }) => release.source !== "FIELD") ?? active[0] ?? records[0];
    if (record) found.set(id, record);
  }
  return found;
}

/** The latest first. */
function readRecords(tx: Tx, { regencyId, householdIds }: { regencyId: string; householdIds: string[] }) {
  return tx.householdRecord.findMany({
    where: {
      regencyId,
      householdId: { in: householdIds },
      release: { state: { in: ["ACTIVE", "SUPERSEDED", "REFERENCE"] } },
    },
    include: { release: true, household: true },
    orderBy: [{ release: { date: "desc" } }, { releaseId: "desc" }],
  });
}
