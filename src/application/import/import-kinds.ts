import type { ImportKind } from "#domain/import/import-state.ts";
import { assistanceImport } from "../assistance/assistance-import.ts";
import { deliveriesImport } from "../assistance/deliveries-import.ts";
import { candidatesImport } from "../proposal/candidates-import.ts";
import { registerImport } from "../register/register-import.ts";
import type { ImportKindDefinition } from "./import-kind.ts";

/** What each kind of import takes and makes. */
export const IMPORT_KINDS: Record<ImportKind, ImportKindDefinition> = {
  REGISTER: registerImport,
  CANDIDATES: candidatesImport,
  ASSISTANCE: assistanceImport,
  DELIVERIES: deliveriesImport,
};

export function definitionOf(kind: ImportKind): ImportKindDefinition {
  return IMPORT_KINDS[kind];
}
