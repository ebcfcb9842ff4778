import type { ImportKind } from "#domain/import/import-state.ts";
import { assistanceImport } from "../assistance/assistance-import.ts";
import { candidatesImport } from "../proposal/candidates-import.ts";
import { registerImport } from "../register/register-import.ts";
import type { ImportKindDefinition } from "./import-kind.ts";

/** What each kind of import takes and makes. */
export const IMPORT_KINDS: Partial<Record<ImportKind, ImportKindDefinition>> = {
  REGISTER: registerImport,
  CANDIDATES: candidatesImport,
  ASSISTANCE: assistanceImport,
};

export function definitionOf(kind: ImportKind): ImportKindDefinition {
  const definition = IMPORT_KINDS[kind];
  if (!definition) throw new Error(`Nothing is known of imports of kind ${kind}.`);
  return definition;
}
