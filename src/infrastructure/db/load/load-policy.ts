import { DEFAULT_POLICY } from "#domain/screening/default-policy.ts";
import { mergePolicy, type Policy, PolicyPatch } from "#domain/screening/policy.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { fromDay, toDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

/** The policy in force on a day: the latest confirmed version whose effective date has come; before the first, the defaults. */
export async function loadPolicy(tx: Tx, { regencyId, today }: { regencyId: string; today: IsoDate }): Promise<Policy> {
  const stored = await tx.policy.findFirst({
    where: { regencyId, confirmedAt: { not: null }, effectiveFrom: { lte: fromDay(today) } },
    orderBy: [{ effectiveFrom: "desc" }, { version: "desc" }],
  });
  if (stored === null) return DEFAULT_POLICY;
  return mergePolicy(DEFAULT_POLICY, {
    ...PolicyPatch.parse(stored.body),
    version: String(stored.version),
    effectiveFrom: toDay(stored.effectiveFrom),
  });
}
