import type { Tx } from "../with-tenant.ts";

/** A household as screening sees it: by the active release, else by its visit, else by the latest that names it; or null. */
export async function findHouseholdRecord(
  tx: Tx,
  { regencyId, householdId }: { regencyId: string; householdId: string },
) {
  const records = await tx.householdRecord.findMany({
    where: { regencyId, householdId, release: { state: { in: ["ACTIVE", "SUPERSEDED", "REFERENCE"] } } },
    include: { release: true, household: true },
    orderBy: [{ release: { date: "desc" } }, { releaseId: "desc" }],
  });
  const active = records.filter(({ release }) => release.state === "ACTIVE");
  return active.find(({ release }) => release.source !== "FIELD") ?? active[0] ?? records[0] ?? null;
}
