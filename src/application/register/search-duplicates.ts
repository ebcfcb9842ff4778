import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { askComparison } from "./ask-comparison.ts";

/** Has the release in use compared with itself, where that was never done. Refused: FORBIDDEN, NO_ACTIVE_RELEASE. */
export async function searchDuplicates(request: Request): Promise<Result<null>> {
  return transact(request, async (context) => {
    const { actor } = context;
    if (!can(actor, "register.decide", { regencyId: actor.regencyId })) return refuse("FORBIDDEN");
    if (!(await askComparison(context))) return refuse("NO_ACTIVE_RELEASE");
    await recordAudit(context, {
      type: "register.comparison-asked",
      subjectKind: "release",
      subjectId: null,
      detail: {},
    });
    return ok(null);
  });
}
