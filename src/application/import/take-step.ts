import { type ImportStep, mayTake } from "#domain/import/import-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Author, Context } from "../context.ts";
import { mayImport } from "./import-request.ts";
import { findImport, type StoredImport } from "./stored-import.ts";

/** The import, locked, if whoever asks may take this step on it now. Refused: NOT_FOUND, IMPORT_STATE. */
export async function takeStep(
  context: Context<Author>,
  { importId, step }: { importId: string; step: ImportStep },
): Promise<Result<StoredImport>> {
  const stored = await findImport(context, importId, { lock: true });
  if (!stored) return refuse("NOT_FOUND");
  const { definition, ownerId } = stored;
  if (!mayImport(context.actor, { permission: definition.permission, ownerId })) return refuse("NOT_FOUND");
  return mayTake(stored.state, step) ? ok(stored) : refuse("IMPORT_STATE");
}
