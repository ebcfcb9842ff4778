import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { openTable } from "#infrastructure/files/open-table.ts";
import { openKeptFile } from "#infrastructure/files/sealed-store.ts";
import { describeFile } from "./describe-file.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { recallColumns } from "./propose-columns.ts";
import { takeStep } from "./take-step.ts";

type Chosen = { importId: string; fileId: string; sheets: readonly string[] };

/**
 * Reads other sheets of a workbook: the first one's header is the file's, the others are read below it and must have the same
 * columns. Refused: NOT_FOUND, IMPORT_STATE, IMPORT_SHEET_UNKNOWN, IMPORT_SHEETS_DIFFER, and why the file cannot be read.
 */
export async function chooseSheets(request: ImportRequest, chosen: Chosen): Promise<Result<null>> {
  const { importId, fileId, sheets } = chosen;
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "map" });
    if (!taken.ok) return taken;
    const { definition, files, mapping, edits, kind, ownerId } = taken.value;
    const file = files.find((one) => one.fileId === fileId && one.state === "READ");
    const isKnown = sheets.length > 0 && sheets.every((name) => file?.sheets.some((sheet) => sheet.name === name));
    if (!file || !isKnown) return refuse("IMPORT_SHEET_UNKNOWN");
    const table = await openTable({ fileName: file.name, content: await openKeptFile(file) });
    if (!table.ok) return table;
    const described = await describeFile({ file, table: table.value, roles: definition.roles, sheets });
    if (described.refusal) return { ok: false, error: described.refusal };
    const recalled = await recallColumns(context, { organisationId: ownerId, kind, file: described });
    const { [file.role ?? "TABLE"]: _, ...others } = mapping;
    await saveImport(
      context.tx,
      { regencyId: context.actor.regencyId, id: importId },
      {
        state: "UPLOADED",
        stage: null,
        mapping: others,
        files: files.map((one) => (one.fileId === fileId ? recalled : one)),
        edits: edits.filter((edit) => edit.fileId !== fileId),
      },
    );
    return ok(null);
  });
}
