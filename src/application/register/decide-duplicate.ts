import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { DUPLICATE_VERDICTS } from "#domain/register/duplicate/duplicate.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";

/** `verdict` null takes back what was said. `foundAt`: when the pair was found as it stood on the page. */
export const DuplicateDecision = z.object({
  duplicateId: z.uuid(),
  foundAt: z.coerce.date(),
  verdict: z.enum(DUPLICATE_VERDICTS).nullable(),
});
export type DuplicateDecision = z.infer<typeof DuplicateDecision>;

/**
 * Says of a pair that it is one, or two. It is not asked about again unless what it rests on changes; the records of the release stay
 * as they came. Refused: FORBIDDEN, NOT_FOUND, DUPLICATE_CHANGED (the release was compared again since the page was read).
 */
export async function decideDuplicate(
  request: Request,
  { duplicateId, foundAt, verdict }: DuplicateDecision,
): Promise<Result<null>> {
  return transact(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId, userId } = actor;
    if (!can(actor, "register.decide", { regencyId })) return refuse("FORBIDDEN");
    const key = { regencyId_id: { regencyId, id: duplicateId } };
    const pair = await tx.registerDuplicate.findUnique({ where: key });
    if (!pair) return refuse("NOT_FOUND");
    if (pair.foundAt.getTime() !== foundAt.getTime()) return refuse("DUPLICATE_CHANGED");
    const data =
      verdict === null
        ? { verdict, verdictOn: null, decidedById: null, decidedAt: null }
        : { verdict, verdictOn: pair.fingerprint, decidedById: userId, decidedAt: now };
    await tx.registerDuplicate.update({ where: key, data });
    await recordAudit(context, {
      type: "register.duplicate-decided",
      subjectKind: "duplicate",
      subjectId: duplicateId,
      detail: { kind: pair.kind, oneId: pair.oneId, otherId: pair.otherId, verdict, before: pair.verdict },
    });
    return ok(null);
  });
}
