import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadDuplicates } from "#infrastructure/db/load/load-duplicates.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Author, Context } from "../context.ts";
import { type DuplicateQuery, type ListedDuplicate, withRecords } from "./list-duplicates.ts";

export type ExportedDuplicates = {
  release: string;
  duplicates: ListedDuplicate[];
  villages: Readonly<Record<string, string>>;
};

/** More than anybody settles by hand; the filters make it fewer. */
const MOST = 20_000;

/** Every pair of some filters, to leave as a file, which is recorded. Refused: NOT_FOUND (no release was compared). */
export async function gatherDuplicates(
  context: Context<Author>,
  filter: Omit<DuplicateQuery, "page">,
): Promise<Result<ExportedDuplicates>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const release = await findActiveRelease(tx, regencyId);
  if (!release?.comparedAt) return refuse("NOT_FOUND");
  const { id: releaseId, comparedAt, label } = release;
  const wanted = { ...filter, regencyId, releaseId, comparedAt };
  const duplicates = await withRecords(context, releaseId, await loadDuplicates(tx, wanted, { skip: 0, take: MOST }));
  const villages = await tx.village.findMany({ where: { regencyId } });
  await recordAudit(context, {
    type: "register.exported",
    subjectKind: "release",
    subjectId: releaseId,
    detail: { what: "duplicates", ...filter, pairs: duplicates.length },
  });
  return ok({
    release: label,
    duplicates,
    villages: Object.fromEntries(villages.map(({ code, name }) => [code, name])),
  });
}
