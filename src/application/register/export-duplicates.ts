import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadDuplicates } from "#infrastructure/db/load/load-duplicates.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { type DuplicateQuery, type ListedDuplicate, withRecords } from "./list-duplicates.ts";

export type ExportedDuplicates = {
  release: string;
  duplicates: ListedDuplicate[];
  villages: Readonly<Record<string, string>>;
};

/** More than anybody settles by hand; the filters make it fewer. */
const MOST = 20_000;

/**
 * Every pair of the page's filters, as a file. Numbers stay masked as on the page; who took it is recorded. Refused: FORBIDDEN,
 * NOT_FOUND (no release was compared).
 */
export async function exportDuplicates(
  request: Request,
  { page: _page, ...filter }: DuplicateQuery,
): Promise<Result<ExportedDuplicates>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "register.read", { regencyId })) return refuse("FORBIDDEN");
    const release = await findActiveRelease(tx, regencyId);
    if (!release?.comparedAt) return refuse("NOT_FOUND");
    const { comparedAt } = release;
    const pairs = await loadDuplicates(
      tx,
      { ...filter, regencyId, releaseId: release.id, comparedAt },
      { skip: 0, take: MOST },
    );
    const duplicates = await withRecords(context, release.id, pairs);
    const villages = await tx.village.findMany({ where: { regencyId } });
    await recordAudit(context, {
      type: "register.exported",
      subjectKind: "release",
      subjectId: release.id,
      detail: { what: "duplicates", ...filter, pairs: duplicates.length },
    });
    const names = Object.fromEntries(villages.map(({ code, name }) => [code, name]));
    return ok({ release: release.label, duplicates, villages: names });
  });
}
