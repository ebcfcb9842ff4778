import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { type StaleProgramme, staleProgramme } from "./change-programme.ts";
import { openProgramme } from "./open-programme.ts";

type Input = { id: string; version: number };
type Answer = Result<{ version: number }, Refusal | StaleProgramme>;

/**
 * Closes a programme: it takes no new list and submits none; what is approved goes on. Refused: NOT_FOUND, FORBIDDEN,
 * STALE_PROGRAMME, PROGRAMME_HAS_LISTS while one of its lists waits to be decided.
 */
export async function closeProgramme(request: Request, input: Input): Promise<Answer> {
  return transact(request, async (context) => {
    const opened = await openProgramme(context, { id: input.id, permission: "programme.write" });
    if (!opened.ok) return opened;
    const waiting = await context.tx.proposal.count({
      where: {
        regencyId: context.actor.regencyId,
        programmeId: input.id,
        state: { in: ["SUBMITTED", "UNDER_REVIEW", "RETURNED"] },
      },
    });
    if (waiting > 0) return refuse("PROGRAMME_HAS_LISTS", { count: waiting });
    return setState(context, { ...input, state: "CLOSED" });
  });
}

/** Opens a closed programme again. Refused: NOT_FOUND, FORBIDDEN, STALE_PROGRAMME. */
export async function reopenProgramme(request: Request, input: Input): Promise<Answer> {
  return transact(request, async (context) => {
    const opened = await openProgramme(context, { id: input.id, permission: "programme.write" });
    return opened.ok ? setState(context, { ...input, state: "ACTIVE" }) : opened;
  });
}

async function setState(
  context: Context,
  { id, version, state }: Input & { state: "ACTIVE" | "CLOSED" },
): Promise<Answer> {
  const { count } = await context.tx.programme.updateMany({
    where: { regencyId: context.actor.regencyId, id, version },
    data: { state, version: version + 1 },
  });
  if (count === 0) return { ok: false, error: await staleProgramme(context, { id, version }) };
  const from = state === "CLOSED" ? "ACTIVE" : "CLOSED";
  await recordAudit(context, {
    type: "programme.changed",
    subjectKind: "programme",
    subjectId: id,
    detail: { version: version + 1, changes: [{ field: "state", from, to: state }] },
  });
  return ok({ version: version + 1 });
}
