import type { ImportKind } from "#domain/import/import-state.ts";

const FOLDERS = {
  REGISTER: "/register/import",
  CANDIDATES: "/lists/import",
  ASSISTANCE: "/assistance/import",
  DELIVERIES: "/deliveries/import",
} as const satisfies Record<ImportKind, string>;

/** The page on which an import stands. */
export function addressOf({ kind, id }: { kind: ImportKind; id: string }): string {
  return `${FOLDERS[kind]}/${id}`;
}
