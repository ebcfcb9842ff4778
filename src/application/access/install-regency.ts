import { timeZoneOf } from "#domain/shared/time-zone.ts";
import { makeKeyCheck } from "#infrastructure/crypto/key-check.ts";
import { loadKeyRing } from "#infrastructure/crypto/key-ring.ts";
import { withTenant } from "#infrastructure/db/with-tenant.ts";
import { newId } from "#infrastructure/id.ts";
import type { RegencyArea } from "#infrastructure/regions/find-regency-area.ts";

/**
 * Makes a regency: its villages and its planning agency, in which the first administrator is placed. `demo` marks one whose
 * people are all invented, for good.
 */
export async function installRegency({ id, name, villages }: RegencyArea, { demo = false } = {}): Promise<void> {
  await withTenant({ regencyId: id, organisationIds: [], scope: "own" }, async (tx) => {
    await tx.regency.create({
      data: { id, name, timeZone: timeZoneOf(id), demo, keyCheck: makeKeyCheck(loadKeyRing()) },
    });
    await tx.village.createMany({ data: villages.map((village) => ({ regencyId: id, ...village })) });
    await tx.organisation.create({
      data: { regencyId: id, id: newId(), code: PLANNING_AGENCY, name: PLANNING_AGENCY, kind: "PLANNING" },
    });
  });
}

/** What the agency is called where nobody has said otherwise; an administrator renames it. */
const PLANNING_AGENCY = "BAPPERIDA";
