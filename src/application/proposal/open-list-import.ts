import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Context } from "../context.ts";
import { mayImport } from "../import/import-request.ts";
import { findImport, type StoredImport } from "../import/stored-import.ts";
import { CandidateSettings } from "./candidates-import.ts";

/** An import of rows of a list, and the list it is for. Refused: NOT_FOUND, IMPORT_SETTINGS while no list is chosen. */
export async function openListImport(
  context: Context,
  importId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Result<{ stored: StoredImport; settings: CandidateSettings }>> {
  const stored = await findImport(context, importId, { lock });
  if (stored?.kind !== "CANDIDATES") return refuse("NOT_FOUND");
  const { permission } = stored.definition;
  if (!mayImport(context.actor, { permission, ownerId: stored.ownerId })) return refuse("NOT_FOUND");
  const settings = CandidateSettings.safeParse(stored.settings.kind);
  return settings.success ? ok({ stored, settings: settings.data }) : refuse("IMPORT_SETTINGS");
}
