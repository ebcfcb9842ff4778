import { DEFAULT_POLICY } from "#domain/screening/default-policy.ts";
import { mergePolicy, type Policy, PolicyPatch } from "#domain/screening/policy.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { fromDay, toDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

/** The policy in force on a day: the latest confirmed version whose effective date has come; before the first, the defaults. */
export async function loadPolicy(tx: Tx, { regencyId, today }: { regencyId: string; today: IsoDate }): Promise<Policy> {
  return load(tx, { regencyId, effectiveFrom: { lte: fromDay(today) } });
}

/** The confirmed version that takes effect last, be its day to come: what the next version is written on. */
export async function loadLatestPolicy(tx: Tx, { regencyId }: { regencyId: string }): Promise<Policy> {
  return load(tx, { regencyId });
}

async function load(tx: Tx, where: { regencyId: string; effectiveFrom?: { lte: Date } }): Promise<Policy> {
  const stored = await tx.policy.findFirst({
    where: { ...where, confirmedAt: { not: null } },
    orderBy: [{ effectiveFrom: "desc" }, { version: "desc" }],
  });
  if (stored === null) return DEFAULT_POLICY;
  return mergePolicy(DEFAULT_POLICY, {
    ...PolicyPatch.parse(stored.body),
    version: String(stored.version),
    effectiveFrom: toDay(stored.effectiveFrom),
  });
}
