import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { countVillagesByDecile, type VillageCount } from "#infrastructure/db/load/count-villages-by-decile.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { countDuplicates } from "#infrastructure/db/load/load-duplicates.ts";
import type { Tx } from "#infrastructure/db/with-tenant.ts";
import { type Request, transact } from "../context.ts";
import { type ReleaseSummary, summariseRelease } from "./release-summary.ts";

export type RegisterOverview = {
  active: ReleaseSummary | null;
  /** Every release that is or was used, the latest first. */
  releases: ReleaseSummary[];
  villages: VillageCount[];
  /** Pairs of the release in use that wait for a verdict; null until it was compared with itself. */
  duplicates: number | null;
};

/** The releases of the register, and the villages with their households by decile. Refused: FORBIDDEN. */
export async function readRegister(request: Request): Promise<Result<RegisterOverview>> {
  return transact(request, async ({ actor, tx }) => {
    const { regencyId } = actor;
    if (!can(actor, "register.read", { regencyId })) return refuse("FORBIDDEN");
    const releases = await tx.release.findMany({
      where: { regencyId, source: { not: "FIELD" }, state: { in: ["ACTIVE", "SUPERSEDED", "REFERENCE"] } },
      orderBy: [{ date: "desc" }, { createdAt: "desc" }],
    });
    const active = await findActiveRelease(tx, regencyId);
    const villages = active ? await countVillagesByDecile(tx, { regencyId, releaseId: active.id }) : [];
    const duplicates = active && (await countOpenDuplicates(tx, active));
    return ok({
      active: active && summariseRelease(active),
      releases: releases.map(summariseRelease),
      villages,
      duplicates,
    });
  });
}

async function countOpenDuplicates(
  tx: Tx,
  { regencyId, id: releaseId, comparedAt }: { regencyId: string; id: string; comparedAt: Date | null },
): Promise<number | null> {
  if (comparedAt === null) return null;
  const counts = await countDuplicates(tx, { regencyId, releaseId, comparedAt, villageCode: null });
  return counts.reduce((sum, { state, count }) => (state === "OPEN" ? sum + count : sum), 0);
}
