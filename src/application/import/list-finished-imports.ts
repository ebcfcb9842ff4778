import { ImportCounts } from "#domain/import/import-counts.ts";
import { ImportFiles } from "#domain/import/import-file.ts";
import type { ImportKind } from "#domain/import/import-state.ts";
import { definitionOf } from "./import-kinds.ts";
import { type ImportRequest, mayImport, transactImport } from "./import-request.ts";

export type FinishedImport = {
  id: string;
  state: "DONE" | "UNDONE";
  finishedAt: Date | null;
  fileNames: string[];
  loaded: number;
  refused: number;
};

const MOST = 8;

/** The last loads of a kind that this person may take back, the newest first; `targetId` only those into one list. */
export async function listFinishedImports(
  request: ImportRequest,
  { kind, targetId }: { kind: ImportKind; targetId?: string },
): Promise<FinishedImport[]> {
  return transactImport(request, async ({ actor, tx }) => {
    const rows = await tx.import.findMany({
      where: { regencyId: actor.regencyId, kind, state: { in: ["DONE", "UNDONE"] }, ...(targetId && { targetId }) },
      orderBy: { finishedAt: "desc" },
      take: 10 * MOST,
    });
    const { permission } = definitionOf(kind);
    return rows
      .filter(({ ownerId }) => mayImport(actor, { permission, ownerId }))
      .slice(0, MOST)
      .map(({ id, state, finishedAt, files, counts }) => {
        const found = Object.values(ImportCounts.parse(counts).roles);
        return {
          id,
          state: state === "UNDONE" ? "UNDONE" : "DONE",
          finishedAt,
          fileNames: ImportFiles.parse(files).map(({ name }) => name),
          loaded: found.reduce((sum, { accepted, noted }) => sum + accepted + noted, 0),
          refused: found.reduce((sum, { refused }) => sum + refused, 0),
        };
      });
  });
}
