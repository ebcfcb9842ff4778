import type { FileColumn, ImportFile, ImportMapping } from "#domain/import/import-file.ts";
import type { Refusal } from "#domain/shared/result.ts";
import type { ImportRole } from "./import-kind.ts";
import { filesInOrder, type StoredImport } from "./stored-import.ts";

type Proposed = { mapping: ImportMapping; acceptsDamage: boolean };

/** What keeps files from being read with this mapping, the first thing an officer has to mend; null: nothing. */
export function findMappingObstacle(stored: StoredImport, proposed: Proposed): Refusal | null {
  if (stored.files.some(({ state }) => state === "READING")) return { code: "IMPORT_STILL_READING" };
  const files = filesInOrder(stored);
  if (files.length === 0) return { code: "IMPORT_NO_FILE" };
  const roles = files.map(({ role }) => role);
  const twice = roles.find((role, i) => roles.indexOf(role) !== i);
  if (twice) return { code: "IMPORT_TWO_FILES_OF_A_KIND", params: { role: twice } };
  for (const file of files) {
    const role = stored.definition.roles.find((candidate) => candidate.role === file.role);
    const wrong = role && findWrongColumn({ file, role, columns: proposed.mapping[file.role] ?? {}, ...proposed });
    if (wrong) return wrong;
  }
  return null;
}

type Columns = {
  file: ImportFile;
  role: ImportRole;
  columns: Readonly<Record<string, number>>;
  acceptsDamage: boolean;
};

function findWrongColumn({ file, role, columns, acceptsDamage }: Columns): Refusal | null {
  const missing = role.required.find((field) => columns[field] === undefined);
  if (missing) return { code: "IMPORT_COLUMN_MISSING", params: { field: missing, file: file.name } };
  const known = Object.keys(role.columns.titles);
  const unknown = Object.entries(columns).find(([field, at]) => !known.includes(field) || !file.columns[at]);
  if (unknown) return { code: "IMPORT_COLUMN_UNKNOWN", params: { field: unknown[0] } };
  const twice = Object.values(columns).find((column, i, all) => all.indexOf(column) !== i);
  if (twice !== undefined) return { code: "IMPORT_COLUMN_TWICE", params: { column: file.columns[twice]?.title ?? "" } };
  const damaged = role.numbers.find((field) => isDamaged(file.columns[columns[field] ?? -1]));
  if (damaged && !acceptsDamage) return { code: "IMPORT_NUMBERS_DAMAGED", params: { field: damaged, file: file.name } };
  return null;
}

/** Many destroyed numbers stop the wizard; a few are noted on their rows. */
const MANY_DAMAGED = 0.05;

export function isDamaged(column: FileColumn | undefined): boolean {
  return column !== undefined && (column.damagedWhole || column.damaged > column.filled * MANY_DAMAGED);
}
