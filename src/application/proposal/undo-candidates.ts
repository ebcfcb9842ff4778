import { rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Author, Context } from "../context.ts";
import { ListChange } from "./list-changes.ts";
import { writeRows } from "./write-rows.ts";

/**
 * Takes back what a file did to a list: rows it brought leave, rows it left out come back. Refused once the list changed again
 * (UNDO_LIST_CHANGED) or is locked (LIST_LOCKED), and where the file wrote known rows anew (UNDO_ROWS_CHANGED): what stood in
 * them before is not kept.
 */
export async function undoCandidates(
  context: Context<Author>,
  { importId, targetId }: { importId: string; targetId: string },
): Promise<Result<null>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const list = await lockProposal(tx, { regencyId, id: targetId });
  if (list === null) return refuse("NOT_FOUND");
  if (!rowsMayChange(list.state)) return refuse("LIST_LOCKED", { state: list.state });
  const event = await tx.auditEvent.findFirst({
    where: {
      regencyId,
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { path: ["importId"], equals: importId },
    },
  });
  const change = ListChange.safeParse(event?.detail).data;
  if (!change) return ok(null);
  if (change.version !== list.version) return refuse("UNDO_LIST_CHANGED");
  if (change.changed.length > 0) return refuse("UNDO_ROWS_CHANGED", { count: change.changed.length });
  const touched = await tx.candidate.findMany({
    where: { regencyId, proposalId: list.id },
    select: { id: true, row: true, state: true },
  });
  const { added, removed } = change;
  await writeRows(context, list, {
    remove: touched
      .filter(({ row, state }) => added !== null && state === "LISTED" && row >= added.from && row <= added.to)
      .map(({ id, row }) => ({ id, row, reason: null })),
    restore: touched.filter(({ row, state }) => state === "REMOVED" && removed.includes(row)),
    source: "UNDO",
  });
  return ok(null);
}
