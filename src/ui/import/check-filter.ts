import { z } from "zod";
import type { ImportCounts, RemarkExample, RoleCounts } from "#domain/import/import-counts.ts";
import { FileRole, type ImportFile } from "#domain/import/import-file.ts";

export type CheckedFile = {
  role: FileRole;
  counts: RoleCounts;
  refusedRows: number;
  /** The fields of its columns, in their order: what can be mended here. */
  fields: readonly string[];
  /** Of those, identity numbers: they are never shown. */
  numbers: readonly string[];
};

const Shown = z.enum(["refused", "noted", "accepted", "mended"]);
export type Shown = z.infer<typeof Shown>;

/** What is shown: a file, and of it the rows of one reason or note (`code`), or all that were judged so. */
export type CheckFilter = { role: FileRole; show: Shown; code: string | null };

/** The filter as it stands in the address of a page. */
export const CheckQuery = z.object({
  role: FileRole.optional().catch(undefined),
  show: Shown.optional().catch(undefined),
  code: z.string().max(60).optional().catch(undefined),
});
export type CheckQuery = z.infer<typeof CheckQuery>;

/** Without a filter the refused rows are shown, and where there are none the noted ones. */
export function filterOf({ role, show, code }: CheckQuery, files: readonly CheckedFile[]): CheckFilter {
  const file = files.find((one) => one.role === role) ?? files[0];
  const first = file && file.counts.refused === 0 && file.counts.noted > 0 ? "noted" : "refused";
  return { role: file?.role ?? "TABLE", show: show ?? first, code: code ?? null };
}

export function queryOf({ role, show, code }: CheckFilter): string {
  return new URLSearchParams({ role, show, ...(code === null ? {} : { code }) }).toString();
}

export function fits(example: RemarkExample, { role, show, code }: CheckFilter): boolean {
  return example.role === role && example.refused === (show === "refused") && (code === null || example.code === code);
}

type Checked = {
  roles: readonly { role: FileRole; fields: readonly string[]; numbers: readonly string[] }[];
  files: readonly ImportFile[];
  mapping: Readonly<Partial<Record<FileRole, Readonly<Record<string, number>>>>>;
  counts: ImportCounts;
};

/** The files of an import that were judged. */
export function checkedFiles({ roles, files, mapping, counts: all }: Checked): CheckedFile[] {
  return roles.flatMap(({ role, fields, numbers }) => {
    const counts = all.roles[role];
    const file = files.find((candidate) => candidate.role === role && candidate.state === "READ");
    const mapped = mapping[role] ?? {};
    const inOrder = fields.filter((field) => mapped[field] !== undefined);
    return counts ? [{ role, counts, refusedRows: file?.refused?.rows ?? 0, fields: inOrder, numbers }] : [];
  });
}
