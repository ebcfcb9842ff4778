import { z } from "zod";

/**
 * A cell that an officer mended at the check, by its field, so that it holds under another mapping too. `sealed` is what was
 * written, sealed and in base64: it may be an identity number. Stored in `import.edits`.
 */
export const CellEdit = z.object({
  fileId: z.uuid(),
  /** Null for the sheet that is read first, and for a text file. */
  sheet: z.string().nullable(),
  row: z.number().int(),
  field: z.string(),
  sealed: z.string(),
});
export type CellEdit = z.infer<typeof CellEdit>;

export const CellEdits = z.array(CellEdit);

export type CellPlace = Pick<CellEdit, "fileId" | "sheet" | "row" | "field">;

/** The edits with one more; a cell that is mended again keeps its last value, `null` gives back what the file says. */
export function withEdit(edits: readonly CellEdit[], place: CellPlace, sealed: string | null): CellEdit[] {
  const others = edits.filter((edit) => !isAt(edit, place));
  return sealed === null ? others : [...others, { ...place, sealed }];
}

function isAt(edit: CellEdit, place: CellPlace): boolean {
  return (
    edit.fileId === place.fileId && edit.sheet === place.sheet && edit.row === place.row && edit.field === place.field
  );
}
