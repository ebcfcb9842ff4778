import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { type Context, type Request, transact } from "../context.ts";
import { openRows, type StaleList } from "./open-own-list.ts";
import { writeRows } from "./write-rows.ts";

type Rows = { proposalId: string; version: number; candidateIds: readonly string[] };
type Answer = Result<{ version: number; rows: number }, Refusal | StaleList>;

/**
 * Takes rows off a list for a reason; they stay stored with it and can be put back. Refused: NOT_FOUND, FORBIDDEN, STALE_LIST,
 * LIST_LOCKED, REASON_MISSING.
 */
export async function removeRows(request: Request, input: Rows & { reason: string }): Promise<Answer> {
  return transact(request, async (context) => {
    const opened = await openRows(context, input);
    if (!opened.ok) return opened;
    const reason = input.reason.trim();
    if (reason === "") return refuse("REASON_MISSING");
    const found = await findRows(context, { ...input, state: "LISTED" });
    if (found.length === 0) return refuse("NOT_FOUND");
    const remove = found.map((row) => ({ ...row, reason }));
    const { version } = await writeRows(context, opened.value, { remove, source: "FORM" });
    return ok({ version, rows: found.length });
  });
}

/**
 * Puts rows back that their owner took off. A row the planner decided to remove stays off: its decision stands.
 * Refused: NOT_FOUND, FORBIDDEN, STALE_LIST, LIST_LOCKED.
 */
export async function restoreRows(request: Request, input: Rows): Promise<Answer> {
  return transact(request, async (context) => {
    const opened = await openRows(context, input);
    if (!opened.ok) return opened;
    const found = await findRows(context, { ...input, state: "REMOVED" });
    if (found.length === 0) return refuse("NOT_FOUND");
    const { version } = await writeRows(context, opened.value, { restore: found, source: "FORM" });
    return ok({ version, rows: found.length });
  });
}

async function findRows(
  { actor, tx }: Context,
  { proposalId, candidateIds, state }: Rows & { state: "LISTED" | "REMOVED" },
): Promise<{ id: string; row: number }[]> {
  const decided = { some: { decisions: { some: { kind: "REMOVED" as const, undoneAt: null } } } };
  return tx.candidate.findMany({
    where: {
      regencyId: actor.regencyId,
      proposalId,
      state,
      id: { in: [...candidateIds] },
      ...(state === "REMOVED" && { NOT: { flags: decided } }),
    },
    select: { id: true, row: true },
  });
}
