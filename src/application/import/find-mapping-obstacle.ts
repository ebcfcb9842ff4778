import { isDamaged } from "#domain/import/damaged-column.ts";
import type { ImportFile, ImportMapping } from "#domain/import/import-file.ts";
import type { Refusal } from "#domain/shared/result.ts";
import type { ImportRole } from "./import-kind.ts";
import { filesInOrder, findRole, type StoredImport } from "./stored-import.ts";

type Proposed = { mapping: ImportMapping; acceptsDamage: boolean };

/** What keeps files from being read with this mapping, the first thing an officer has to mend; null: nothing. */
export function findMappingObstacle(stored: StoredImport, proposed: Proposed): Refusal | null {
  if (stored.files.some(({ state }) => state === "READING")) return { code: "IMPORT_STILL_READING" };
  const files = filesInOrder(stored);
  if (files.length === 0) return { code: "IMPORT_NO_FILE" };
  const second = files.find((file, i) => files.findIndex(({ role }) => role === file.role) !== i);
  const first = files.find(({ role }) => role === second?.role);
  if (first && second) {
    return { code: "IMPORT_TWO_FILES_OF_A_KIND", params: { first: first.name, second: second.name } };
  }
  const [one, other] = files;
  if (one && other && one.format !== other.format) {
    return { code: "IMPORT_FORMATS_DIFFER", params: { first: one.name, second: other.name } };
  }
  for (const file of files) {
    const role = findRole(stored.definition, file);
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
  if (missing) return columnRefusal("IMPORT_COLUMN_MISSING", role.columns.titles[missing]?.[0], file);
  const known = Object.keys(role.columns.titles);
  const unknown = Object.entries(columns).find(([field, at]) => !known.includes(field) || !file.columns[at]);
  if (unknown) return { code: "IMPORT_COLUMN_UNKNOWN" };
  const twice = Object.values(columns).find((column, i, all) => all.indexOf(column) !== i);
  if (twice !== undefined) return { code: "IMPORT_COLUMN_TWICE", params: { column: file.columns[twice]?.title ?? "" } };
  const damaged = role.numbers.map((field) => file.columns[columns[field] ?? -1]).find(isDamaged);
  return damaged && !acceptsDamage ? columnRefusal("IMPORT_NUMBERS_DAMAGED", damaged.title, file) : null;
}

function columnRefusal(code: string, column: string | undefined, { name }: ImportFile): Refusal {
  return { code, params: { column: column ?? "", file: name } };
}
