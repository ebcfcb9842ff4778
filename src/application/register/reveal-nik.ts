import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";

/** Why somebody has to see a number; the words are the interface's. */
export const RevealReason = z.enum(["SAME_PERSON", "DECREE", "ASKED_BY_PERSON"]);
export type RevealReason = z.infer<typeof RevealReason>;

export const Reveal = z.object({ personId: z.uuid(), householdId: z.uuid(), reason: RevealReason });
export type Reveal = z.infer<typeof Reveal>;

/**
 * One person's NIK in full, recorded with its reason before it is answered. Refused: FORBIDDEN, NOT_FOUND, NIK_NOT_RECORDED.
 */
export async function revealNik(request: Request, { personId, householdId, reason }: Reveal): Promise<Result<string>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "number.reveal", { regencyId })) return refuse("FORBIDDEN");
    const record = await tx.personRecord.findFirst({
      where: { regencyId, personId, householdId, release: { state: { not: "UNDONE" } } },
      orderBy: [{ release: { date: "desc" } }, { releaseId: "desc" }],
      select: { nikSealed: true },
    });
    if (!record) return refuse("NOT_FOUND");
    if (!record.nikSealed) return refuse("NIK_NOT_RECORDED");
    const detail = { personId, reason, number: "nik" };
    await recordAudit(context, { type: "number.revealed", subjectKind: "household", subjectId: householdId, detail });
    return ok(openNumber("nik", record.nikSealed));
  });
}
