import { changesBetween, FIXED_FIELDS } from "#domain/programme/programme-changes.ts";
import type { ProgrammeDraft } from "#domain/programme/programme-draft.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Context, Request } from "../context.ts";
import { rescreenOpenLists } from "../screening/rescreen-open-lists.ts";
import { transactOnce } from "../transact-once.ts";
import { type MissedChange, programmeChangesSince } from "./changes-since.ts";
import { checkProgrammePlace } from "./check-programme-place.ts";
import { openProgramme } from "./open-programme.ts";
import { toProgrammeDraft, toProgrammeRecord } from "./programme-record.ts";
import { refuseTakenCode } from "./register-programme.ts";

/** `current` is the version to change now, once the person has read what the others changed. */
export type StaleProgramme = { code: "STALE_PROGRAMME"; current: number; missed: MissedChange[] };

/**
 * Changes a programme; its open lists are screened again in the background. Refused: NOT_FOUND, FORBIDDEN, PROGRAMME_CLOSED,
 * STALE_PROGRAMME (somebody else changed it since), PROGRAMME_IN_USE (a fixed field while a list is past its draft), and what
 * registering refuses.
 */
export async function changeProgramme(
  request: Request,
  input: { id: string; version: number; draft: ProgrammeDraft },
): Promise<Result<{ version: number }, Refusal | StaleProgramme>> {
  try {
    return await transactOnce(request, (context) => change(context, input));
  } catch (error) {
    return refuseTakenCode(error, input.draft);
  }
}

async function change(
  context: Context,
  { id, version, draft }: { id: string; version: number; draft: ProgrammeDraft },
): Promise<Result<{ version: number }, Refusal | StaleProgramme>> {
  const opened = await openProgramme(context, { id, permission: "programme.write" });
  if (!opened.ok) return opened;
  const stored = opened.value;
  if (stored.state === "CLOSED") return refuse("PROGRAMME_CLOSED");
  const placed = await checkProgrammePlace(context, draft);
  if (!placed.ok) return placed;
  const changes = changesBetween(toProgrammeDraft(stored), draft);
  const fixed = changes.find(({ field }) => FIXED_FIELDS.some((name) => name === field));
  if (fixed && (await isInUse(context, id))) return refuse("PROGRAMME_IN_USE", { field: fixed.field });
  const { regencyId } = context.actor;
  const { count } = await context.tx.programme.updateMany({
    where: { regencyId, id, version },
    data: { ...toProgrammeRecord(draft), version: version + 1 },
  });
  if (count === 0) return { ok: false, error: await staleProgramme(context, { id, version }) };
  await recordAudit(context, {
    type: "programme.changed",
    subjectKind: "programme",
    subjectId: id,
    detail: { version: version + 1, changes },
  });
  await makeReadersLookAgain(context, id);
  await rescreenOpenLists(context, { programmeId: id });
  return ok({ version: version + 1 });
}

export async function staleProgramme(context: Context, seen: { id: string; version: number }): Promise<StaleProgramme> {
  const { version } = await context.tx.programme.findUniqueOrThrow({
    where: { regencyId_id: { regencyId: context.actor.regencyId, id: seen.id } },
  });
  return { code: "STALE_PROGRAMME", current: version, missed: await programmeChangesSince(context, seen) };
}

async function isInUse({ actor, tx }: Context, programmeId: string): Promise<boolean> {
  const where = { regencyId: actor.regencyId, programmeId };
  const lists = await tx.proposal.count({ where: { ...where, state: { not: "DRAFT" } } });
  return lists > 0 || (await tx.assistance.count({ where })) > 0;
}

/** Lists handed in rest on these terms: nobody signs for a sum or a period that was changed while they were reading. */
async function makeReadersLookAgain({ actor, tx }: Context, programmeId: string): Promise<void> {
  await tx.proposal.updateMany({
    where: { regencyId: actor.regencyId, programmeId, state: { in: ["SUBMITTED", "UNDER_REVIEW"] } },
    data: { version: { increment: 1 } },
  });
}
