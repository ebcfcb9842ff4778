import type { RemarkExample, RoleCounts } from "#domain/import/import-counts.ts";
import type { FileRole } from "#domain/import/import-file.ts";

export type CheckedFile = { role: FileRole; counts: RoleCounts; refusedRows: number };

/** What is shown: a file, and of it the rows of one reason or note (`code`), or all that were refused or noted. */
export type CheckFilter = { role: FileRole; refused: boolean; code: string | null };

export function fits(example: RemarkExample, { role, refused, code }: CheckFilter): boolean {
  return example.role === role && example.refused === refused && (code === null || example.code === code);
}
