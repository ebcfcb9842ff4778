import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { withEdit } from "#domain/import/cell-edit.ts";
import { FileRole } from "#domain/import/import-file.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import { type Author, type BulkContext, type Context, transactInBulk } from "../context.ts";
import { sealCell } from "./cell-values.ts";
import { type Judged, judgeRows } from "./check-import.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { keepRefused } from "./keep-refused.ts";
import { PassRefused } from "./pass-refused.ts";
import { filesInOrder, findRole, type StoredImport } from "./stored-import.ts";
import { takeStep } from "./take-step.ts";

/** A cell of a row that was judged, and what is to stand in it; null gives back what the file says. */
export const CellMend = z.object({
  importId: z.uuid(),
  role: FileRole,
  sheet: z.string().max(120).nullable().default(null),
  row: z.number().int().min(1),
  field: z.string().max(60),
  value: z.string().max(300).nullable(),
});
export type CellMend = z.infer<typeof CellMend>;

/** How the row is judged with the mended cell. CHECKING: the file is long, all of it is judged again in the background. */
export type MendedVerdict = "ACCEPTED" | "NOTED" | "REFUSED" | "CHECKING";

/** Up to so many rows, everything is judged anew before the answer: a mended family takes its members with it. */
const AT_ONCE = 25_000;
const MOST_EDITS = 1_000;

/**
 * Mends a cell where it was judged, without another file. What was written is kept sealed with the import, audited without its
 * value, and read by the load in the place of the cell. Refused: NOT_FOUND, IMPORT_STATE (also: changed by somebody meanwhile),
 * IMPORT_CELL_UNKNOWN, IMPORT_TOO_MANY_EDITS.
 */
export async function mendCell(request: ImportRequest, mend: CellMend): Promise<Result<MendedVerdict>> {
  const judged = await transactInBulk(request, (context) => judgeMended(context, mend));
  if (!judged.ok) return judged;
  return transactImport(request, (context) => save(context, mend, judged.value));
}

type Mended = { before: StoredImport; after: StoredImport; judged: Judged | null };

async function judgeMended(context: BulkContext<Author>, mend: CellMend): Promise<Result<Mended>> {
  const taken = await takeStep(context, { importId: mend.importId, step: "mend" });
  if (!taken.ok) return taken;
  const before = taken.value;
  const file = filesInOrder(before).find(({ role }) => role === mend.role);
  const columns = file && findRole(before.definition, file)?.columns;
  if (!file || !columns || !(mend.field in columns.titles)) return refuse("IMPORT_CELL_UNKNOWN");
  const place = { fileId: file.fileId, sheet: mend.sheet, row: mend.row, field: mend.field };
  const edits = withEdit(before.edits, place, mend.value === null ? null : sealCell(mend.value));
  if (edits.length > MOST_EDITS) return refuse("IMPORT_TOO_MANY_EDITS", { max: MOST_EDITS });
  const after = { ...before, edits };
  const rows = filesInOrder(before).reduce((sum, one) => sum + one.rows, 0);
  if (rows > AT_ONCE) return ok({ before, after, judged: null });
  try {
    return ok({ before, after, judged: await judgeRows(context, after) });
  } catch (error) {
    if (error instanceof PassRefused) return { ok: false, error: error.refusal };
    throw error;
  }
}

async function save(context: Context<Author>, mend: CellMend, mended: Mended): Promise<Result<MendedVerdict>> {
  const { importId, role, sheet, row, field, value } = mend;
  const taken = await takeStep(context, { importId, step: "mend" });
  if (!taken.ok) return taken;
  if (!isDeepStrictEqual(workOf(taken.value), workOf(mended.before))) return refuse("IMPORT_STATE");
  const key = { regencyId: context.actor.regencyId, id: importId };
  const { edits } = mended.after;
  if (mended.judged) {
    const { counts, refused } = mended.judged;
    const files = await keepRefused(context, taken.value, refused);
    await saveImport(context.tx, key, { state: "CHECKED", edits, counts, files, failure: null, stage: null });
  } else {
    await saveImport(context.tx, key, { state: "UPLOADED", edits, stage: "QUEUED", progressDone: 0, progressTotal: 0 });
    await enqueue(context, { name: "check-import", data: { importId } });
  }
  const detail = { role, sheet, row, field, undone: value === null };
  await recordAudit(context, { type: "import.mended", subjectKind: "import", subjectId: importId, detail });
  return ok(mended.judged ? verdictOf(mended.judged, mend) : "CHECKING");
}

function workOf({ files, mapping, settings, edits }: StoredImport) {
  return { files, mapping, settings, edits };
}

/** Rows without a doubt stand in no example; of those with one, a reason shows up to so many. */
function verdictOf({ verdicts }: Judged, { role, sheet, row }: CellMend): MendedVerdict {
  return verdicts.find((one) => one.role === role && one.sheet === sheet && one.number === row)?.verdict ?? "ACCEPTED";
}
