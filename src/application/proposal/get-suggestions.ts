import { openFlagsOf } from "#domain/proposal/sift-rows.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { describeOffers } from "./describe-offers.ts";
import { readRows, rowsToReplace } from "./get-proposal.ts";
import { openForReading } from "./open-for-reading.ts";
import { type Suggestion, suggestReplacements } from "./suggest-replacements.ts";
import type { SuggestedHousehold } from "./suggested-household.ts";

export type Suggestions = {
  /** By row: for rows that may fall out. */
  byRow: Map<string, Suggestion>;
  /** Rows among them that a blocking flag holds: those one can take in one step. */
  blocked: string[];
  /** By row: what the planner offered in the place of a row that was removed, where it is still to be had. */
  offers: Map<string, SuggestedHousehold>;
};

/**
 * The families that could take the place of rows of a list; apart from the page, since asking the register takes longer than
 * reading the list. That families of the register were shown is recorded. Refused: NOT_FOUND, FORBIDDEN.
 */
export async function getSuggestions(
  request: Request,
  { proposalId }: { proposalId: string },
): Promise<Result<Suggestions>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const { rows } = await readRows(context, list);
    const falling = rowsToReplace(rows);
    const byRow = await suggestReplacements(context, {
      list,
      rows: falling.map(({ id, villageCode }) => ({ candidateId: id, villageCode })),
    });
    const offers = await describeOffers(context, { list, rows });
    await recordAudit(context, {
      type: "register.searched",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { suggested: byRow.size, offered: offers.size },
    });
    const blocked = falling
      .filter(({ id, flags }) => byRow.has(id) && openFlagsOf(flags).some(({ severity }) => severity === "block"))
      .map(({ id }) => id);
    return ok({ byRow, blocked, offers });
  });
}
