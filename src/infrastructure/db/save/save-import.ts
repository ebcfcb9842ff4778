import { Prisma } from "../generated/client.ts";
import type { ImportState } from "../generated/enums.ts";
import type { Tx } from "../with-tenant.ts";

/** What changes in an import; `files`, `mapping`, `settings`, `edits`, `counts` and `failure` are stored as JSON. */
export type ImportChanges = {
  state?: ImportState;
  files?: unknown;
  mapping?: unknown;
  settings?: unknown;
  counts?: unknown;
  edits?: unknown;
  failure?: object | null;
  stage?: string | null;
  progressDone?: number;
  progressTotal?: number;
  targetId?: string | null;
  startedAt?: Date | null;
  finishedAt?: Date | null;
  undoneById?: string;
  undoneAt?: Date;
};

export async function saveImport(
  tx: Tx,
  { regencyId, id }: { regencyId: string; id: string },
  { failure, ...changes }: ImportChanges,
): Promise<void> {
  const data = failure === undefined ? changes : { ...changes, failure: failure ?? Prisma.DbNull };
  await tx.import.update({ where: { regencyId_id: { regencyId, id } }, data: data as Prisma.ImportUpdateInput });
}

/** Shows how far a running import is, unless it was stopped in the meantime: then the answer is false. */
export async function saveProgress(
  tx: Tx,
  { regencyId, id }: { regencyId: string; id: string },
  { stage, done, total, while: states }: { stage: string; done: number; total: number; while: readonly ImportState[] },
): Promise<boolean> {
  const { count } = await tx.import.updateMany({
    where: { regencyId, id, state: { in: [...states] } },
    data: { stage, progressDone: done, progressTotal: total },
  });
  return count > 0;
}
