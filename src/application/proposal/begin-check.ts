import { isDamaged } from "#domain/import/damaged-column.ts";
import { isSure, otherSheetsOf } from "#domain/import/import-file.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import type { Request } from "../context.ts";
import { agreeMapping } from "../import/agree-mapping.ts";
import { describeImport, type ImportView } from "../import/describe-import.ts";
import { saveSettings } from "../import/save-settings.ts";

/**
 * Goes on from an uploaded file: remembers which list it is for and, where every column is surely recognised, has the rows checked
 * at once. `next` is the step to show: MAP asks what the columns mean. Refused: what the steps of an import refuse.
 */
export async function beginCheck(
  request: Request,
  { importId, proposalId }: { importId: string; proposalId: string },
): Promise<Result<{ next: "MAP" | "CHECK" }>> {
  const saved = await saveSettings(request, { importId, settings: { proposalId } });
  if (!saved.ok) return saved;
  const view = await describeImport(request, { importId });
  if (!view.ok) return view;
  const columns = surelyRecognised(view.value);
  if (columns === null) return ok({ next: "MAP" });
  const mapping = { TABLE: columns };
  const agreed = await agreeMapping(request, { importId, mapping, remember: false, acceptsDamage: false });
  return agreed.ok ? ok({ next: "CHECK" }) : agreed;
}

/**
 * Field → column, when nothing about the one file is left to a person: no guess, no unknown title, no damaged number, no other
 * sheet.
 */
function surelyRecognised({ files, roles }: ImportView): Record<string, number> | null {
  const [file, second] = files.filter(({ state }) => state === "READ");
  const [role] = roles;
  if (!file || !role || second || otherSheetsOf(file).length > 0) return null;
  const proposed = Object.entries(file.proposal);
  const taken = new Set(proposed.map(([, { column }]) => column));
  const isSettled =
    proposed.every(([, column]) => isSure(column)) &&
    role.required.every((field) => field in file.proposal) &&
    role.numbers.every((field) => !isDamaged(file.columns[file.proposal[field]?.column ?? -1])) &&
    file.columns.every(({ title, known }, column) => known || title === "" || taken.has(column));
  return isSettled ? Object.fromEntries(proposed.map(([field, { column }]) => [field, column])) : null;
}
