import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { DUPLICATE_VERDICTS } from "#domain/register/duplicate/duplicate.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { type Context, type Request, transact } from "../context.ts";
import { joinIdentities } from "./join-identities.ts";

/** `verdict` null takes DIFFERENT back; SAME has made one of two and cannot be taken back. */
export const LinkDecision = z.object({ linkId: z.uuid(), verdict: z.enum(DUPLICATE_VERDICTS).nullable() });
export type LinkDecision = z.infer<typeof LinkDecision>;

/**
 * Says whether somebody a release brought as new is somebody of the release before. SAME makes the two identities one: aid, rows and
 * decisions then follow the person, and open lists that name them are screened again. Refused: FORBIDDEN, NOT_FOUND, LINK_SETTLED (one
 * of the two is not there any more), LINK_TOGETHER (a release has both), LINK_BOTH_AIDED (their aid would overlap).
 */
export async function decideLink(request: Request, decision: LinkDecision): Promise<Result<null>> {
  try {
    return await transact(request, (context) => decide(context, decision));
  } catch (error) {
    if (isRefusedBy(error, "assistance_no_overlap")) return refuse("LINK_BOTH_AIDED");
    throw error;
  }
}

async function decide(context: Context, { linkId, verdict }: LinkDecision): Promise<Result<null>> {
  const { actor, tx, now } = context;
  const { regencyId, userId } = actor;
  if (!can(actor, "register.decide", { regencyId })) return refuse("FORBIDDEN");
  const key = { regencyId_id: { regencyId, id: linkId } };
  const link = await tx.continuityLink.findUnique({ where: key });
  if (!link) return refuse("NOT_FOUND");
  if (link.verdict === "SAME") return refuse("LINK_SETTLED");
  if (verdict === "SAME") {
    const joined = await joinIdentities(context, link);
    if (!joined.ok) return joined;
  }
  const by = verdict === null ? { decidedById: null, decidedAt: null } : { decidedById: userId, decidedAt: now };
  await tx.continuityLink.update({ where: key, data: { verdict, ...by } });
  const { releaseId, arrivedId, foundId } = link;
  await recordAudit(context, {
    type: "register.link-decided",
    subjectKind: "release",
    subjectId: releaseId,
    detail: { arrivedId, foundId, verdict },
  });
  return ok(null);
}
