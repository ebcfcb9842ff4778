import { ImportFiles } from "#domain/import/import-file.ts";
import type { ImportKind, ImportState } from "#domain/import/import-state.ts";
import { definitionOf } from "./import-kinds.ts";
import { type ImportRequest, mayImport, transactImport } from "./import-request.ts";

export type ImportSummary = { id: string; state: ImportState; createdAt: Date; fileNames: string[] };

/** Imports of a kind that were begun and are not done: to go on with, or to give up. The newest first; those for one list, if named. */
export async function listUnfinishedImports(
  request: ImportRequest,
  { kind, ownerId, proposalId }: { kind: ImportKind; ownerId: string; proposalId?: string },
): Promise<ImportSummary[]> {
  return transactImport(request, async ({ actor, tx }) => {
    if (!mayImport(actor, { permission: definitionOf(kind).permission, ownerId })) return [];
    const rows = await tx.import.findMany({
      where: {
        regencyId: actor.regencyId,
        kind,
        ownerId,
        state: { in: ["UPLOADED", "CHECKED", "RUNNING", "FAILED"] },
        ...(proposalId !== undefined && { settings: { path: ["kind", "proposalId"], equals: proposalId } }),
      },
      orderBy: { createdAt: "desc" },
      take: 10,
    });
    return rows.map(({ id, state, createdAt, files }) => ({
      id,
      state,
      createdAt,
      fileNames: ImportFiles.parse(files).map(({ name }) => name),
    }));
  });
}
