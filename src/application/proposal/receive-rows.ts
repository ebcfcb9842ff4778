import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import type { Request } from "../context.ts";
import { transactOnce } from "../transact-once.ts";
import { openRows, type StaleList } from "./open-own-list.ts";
import { type NewRow, writeRows } from "./write-rows.ts";

/**
 * Adds rows to a list, whatever brought them: the form, a paste, a file, the register. Rows of a file come here by
 * candidates-import, which also updates known ones. Refused: NOT_FOUND, FORBIDDEN, STALE_LIST, LIST_LOCKED, NOTHING_TO_ADD.
 */
export async function receiveRows(
  request: Request,
  input: { proposalId: string; version: number; rows: readonly NewRow[]; source: "FORM" },
): Promise<Result<{ version: number; added: readonly string[] }, Refusal | StaleList>> {
  if (input.rows.length === 0) return refuse("NOTHING_TO_ADD");
  return transactOnce(request, async (context) => {
    const opened = await openRows(context, input);
    if (!opened.ok) return opened;
    return ok(await writeRows(context, opened.value, { add: input.rows, source: input.source }));
  });
}
