import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { loadLatestPolicy } from "#infrastructure/db/load/load-policy.ts";
import { lockPolicy } from "#infrastructure/db/load/lock-policy.ts";
import { versionNumber } from "#infrastructure/db/policy-version.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import type { Context, Request } from "../context.ts";
import { rescreenOpenLists } from "../screening/rescreen-open-lists.ts";
import { transactOnce } from "../transact-once.ts";

/**
 * The second planner's signature on a version of the policy. Open lists are screened again under it in the background; approved
 * lists keep theirs. Refused: FORBIDDEN, NOT_FOUND, ALREADY_CONFIRMED, SELF_CONFIRMATION, and POLICY_OUTDATED: another version
 * was confirmed since this one was written, which would take that one's changes back unsaid.
 */
export async function confirmPolicy(request: Request, { version }: { version: number }): Promise<Result<null>> {
  try {
    return await transactOnce(request, (context) => confirm(context, version));
  } catch (error) {
    if (isRefusedBy(error, "policy_four_eyes")) return refuse("SELF_CONFIRMATION");
    throw error;
  }
}

async function confirm(context: Context, version: number): Promise<Result<null>> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  if (!can(actor, "policy.confirm", { regencyId })) return refuse("FORBIDDEN");
  const key = { regencyId_version: { regencyId, version } };
  await lockPolicy(tx, regencyId);
  const policy = await tx.policy.findUnique({ where: key });
  if (policy === null) return refuse("NOT_FOUND");
  if (policy.confirmedById !== null) return refuse("ALREADY_CONFIRMED");
  const last = await loadLatestPolicy(tx, { regencyId });
  if (policy.basedOn !== versionNumber(last.version)) return refuse("POLICY_OUTDATED");
  await tx.policy.update({ where: key, data: { confirmedById: actor.userId, confirmedAt: now } });
  await recordAudit(context, { type: "policy.confirmed", subjectKind: "policy", subjectId: String(version) });
  await rescreenOpenLists(context);
  return ok(null);
}
