import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { maskNumber } from "#domain/register/mask.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { openForReading } from "./open-for-reading.ts";
import { toCandidateValues } from "./stored-candidate.ts";

/** What a row says, to be written anew; its numbers are masked. Recorded. Refused: NOT_FOUND, FORBIDDEN. */
export async function getRow(
  request: Request,
  { proposalId, candidateId }: { proposalId: string; candidateId: string },
): Promise<Result<{ row: number; values: CandidateValues }>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    const opened = await openForReading(context, { proposalId, permission: "proposal.write" });
    if (!opened.ok) return opened;
    const stored = await tx.candidate.findUnique({ where: { regencyId_id: { regencyId, id: candidateId } } });
    if (stored?.proposalId !== proposalId) return refuse("NOT_FOUND");
    await recordAudit(context, {
      type: "proposal.read",
      subjectKind: "candidate",
      subjectId: candidateId,
      detail: { proposalId },
    });
    const values = toCandidateValues(stored);
    return ok({
      row: stored.row,
      values: { ...values, nik: values.nik && maskNumber(values.nik), kk: values.kk && maskNumber(values.kk) },
    });
  });
}
