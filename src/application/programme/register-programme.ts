import type { ProgrammeDraft } from "#domain/programme/programme-draft.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { newId } from "#infrastructure/id.ts";
import type { Request } from "../context.ts";
import { transactOnce } from "../transact-once.ts";
import { checkProgrammePlace } from "./check-programme-place.ts";
import { toProgrammeRecord } from "./programme-record.ts";

/**
 * Registers a programme of an organisation the actor writes for. Refused: FORBIDDEN, PROGRAMME_OWNER_UNKNOWN,
 * PROGRAMME_AREA_UNKNOWN, PROGRAMME_CODE_TAKEN.
 */
export async function registerProgramme(request: Request, draft: ProgrammeDraft): Promise<Result<{ id: string }>> {
  try {
    return await transactOnce(request, async (context) => {
      const { actor, tx } = context;
      const placed = await checkProgrammePlace(context, draft);
      if (!placed.ok) return placed;
      const id = newId();
      await tx.programme.create({
        data: { ...toProgrammeRecord(draft), regencyId: actor.regencyId, id, createdById: actor.userId },
      });
      await recordAudit(context, {
        type: "programme.created",
        subjectKind: "programme",
        subjectId: id,
        detail: { code: draft.code, benefit: draft.benefit, fund: draft.fund, ownerId: draft.ownerId },
      });
      return ok({ id });
    });
  } catch (error) {
    return refuseTakenCode(error, draft);
  }
}

/** The code may be another organisation's, which the actor cannot see: only the database can tell. */
export function refuseTakenCode(error: unknown, { code }: ProgrammeDraft) {
  if (isRefusedBy(error, "programme_regency_id_code_key")) return refuse("PROGRAMME_CODE_TAKEN", { code });
  throw error;
}
