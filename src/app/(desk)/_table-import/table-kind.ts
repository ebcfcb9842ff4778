import type { ImportKind } from "#domain/import/import-state.ts";

/** Kinds of import that read one table and are loaded by the same pages: where they stand, and where they came from. */
export const TABLE_KINDS = {
  ASSISTANCE: { home: "/assistance", address: "/assistance/import" },
  DELIVERIES: { home: "/deliveries", address: "/deliveries/import" },
} as const satisfies Partial<Record<ImportKind, { home: string; address: string }>>;
export type TableKind = keyof typeof TABLE_KINDS;
