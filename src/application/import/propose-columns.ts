import { z } from "zod";
import { type ColumnProposal, FileRole, type ImportFile, isSure } from "#domain/import/import-file.ts";
import type { ImportKind } from "#domain/import/import-state.ts";
import type { MappedColumn } from "#domain/shared/column-mapping.ts";
import type { Author, Context } from "../context.ts";

/** What the header says, as a proposal to the officer; `own` is how many columns are the file's. */
export function proposeColumns(columns: readonly MappedColumn<string>[], own: number): Record<string, ColumnProposal> {
  return Object.fromEntries(
    columns
      .filter(({ column }) => column < own)
      .map(({ field, column, confidence }) => [field, { column, confidence }]),
  );
}

/** How an organisation mapped a shape of file last time: titles may be foreign, the columns are the same ones. */
export const RememberedMapping = z.object({ role: FileRole, columns: z.record(z.string(), z.number().int()) });
export type RememberedMapping = z.infer<typeof RememberedMapping>;

type Recall = { organisationId: string; kind: ImportKind; file: ImportFile };

/** Puts what the organisation chose for this shape of file in the place of the proposal. */
export async function recallColumns(
  { actor, tx }: Context<Author>,
  { organisationId, kind, file }: Recall,
): Promise<ImportFile> {
  if (file.state !== "READ" || file.signature === "") return file;
  const { regencyId } = actor;
  const row = await tx.columnMapping.findUnique({
    where: {
      regencyId_organisationId_kind_signature: { regencyId, organisationId, kind, signature: file.signature },
    },
  });
  const remembered = RememberedMapping.safeParse(row?.mapping);
  if (!remembered.success) return file;
  const proposal: Record<string, ColumnProposal> = {};
  for (const [field, column] of Object.entries(remembered.data.columns)) {
    const same = file.proposal[field]?.column === column ? file.proposal[field] : undefined;
    proposal[field] = same && isSure(same) ? same : { column, confidence: "REMEMBERED" };
  }
  return { ...file, role: remembered.data.role, proposal };
}
