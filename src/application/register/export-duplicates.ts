import { can } from "#domain/access/can.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";
import { type ExportedDuplicates, gatherDuplicates } from "./gather-duplicates.ts";
import type { DuplicateQuery } from "./list-duplicates.ts";

/**
 * Every pair of the page's filters, as a file. Numbers stay masked as on the page; who took it is recorded. Refused: FORBIDDEN,
 * NOT_FOUND (no release was compared).
 */
export async function exportDuplicates(
  request: Request,
  { page: _page, ...filter }: DuplicateQuery,
): Promise<Result<ExportedDuplicates>> {
  return transact(request, async (context) => {
    const { actor } = context;
    if (!can(actor, "register.read", { regencyId: actor.regencyId })) return refuse("FORBIDDEN");
    return gatherDuplicates(context, filter);
  });
}
