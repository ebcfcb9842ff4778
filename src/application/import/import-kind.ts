import type { z } from "zod";
import type { Permission } from "#domain/access/permission.ts";
import type { AuditType } from "#domain/audit/audit-event.ts";
import type { FileFormat, FileRole } from "#domain/import/import-file.ts";
import type { ColumnTable } from "#domain/shared/column-mapping.ts";
import type { RawCell } from "#domain/shared/raw-row.ts";
import type { Result } from "#domain/shared/result.ts";
import type { Author, BulkContext, Context } from "../context.ts";

/**
 * One way in for every file. Register, candidate lists, aid history and deliveries are uploaded, mapped, checked, loaded and
 * undone by the same steps; a kind says only what its rows mean. To plug one in:
 *
 * 1. Write `<noun>-import.ts` in application/<noun> with `export const nounImport: ImportKindDefinition<Settings> = {…}`.
 * 2. Name it in the table of `import-kinds.ts`.
 * 3. Give its fields, refusals and notes their words in the `import` messages: `fields.<field>`; for every reason and note
 *    `remarks.<code>` (the sentence, with how to mend it) and `codes.<code>` (two or three words for the filter).
 *
 * What happens, in order: `receiveUpload` seals the file → job `read-upload` finds sheet, header and columns → the officer
 * agrees the mapping (`agreeMapping`) → job `check-import` opens a check pass and hands it all rows, in batches and in the
 * order of `roles` → counts and the refused rows are shown → `startImport` → job `run-import` opens a load pass in ONE
 * transaction and hands it the same rows → `undoImport`.
 *
 * A pass judges rows one batch at a time: whatever it needs to know (villages, the register, a list's known rows) it loads
 * when it is opened or once a batch, never once a row. A pass that loads writes what it accepts, at the latest in `finish`.
 * A refused row is never lost: the machinery keeps its original cells, row number, columns and reasons, as a file that is
 * recognised when it comes back mended (`run.mends` is then the import it was refused by).
 */
export type ImportKindDefinition<Settings = unknown> = {
  /** Asked on everything, with the owner of the import as resource. */
  permission: Permission;
  /** What the audit calls a load and its undoing; both name the import. */
  audit: { loaded: AuditType; undone: AuditType };
  /** The files it takes, in the order in which they are read, and the columns each may have. */
  roles: readonly ImportRole[];
  /** What is chosen beside the files: release label and date; programme; list. Stored as JSON. */
  settings: z.ZodType<Settings>;
  /** Says before the check what does not fit together: a missing file, a closed list. */
  findObstacle(context: Context<Author>, run: ImportRun<Settings>): Promise<Result<null>>;
  openCheck(context: Context<Author>, run: ImportRun<Settings>): Promise<ImportPass>;
  openLoad(context: BulkContext<Author>, run: ImportRun<Settings>): Promise<LoadPass>;
  /** Takes back what a load made, or says why it is too late. */
  undo(context: Context<Author>, run: ImportRun<Settings> & { targetId: string }): Promise<Result<null>>;
};

/**
 * `format`: where a kind reads files of several forms, each has a role of its own; a file is of the form whose columns it has.
 * `required`: fields without which no row can be read. `numbers`: fields that hold a NIK or KK number, watched for damage.
 */
export type ImportRole = {
  role: FileRole;
  format?: FileFormat;
  columns: ColumnTable<string>;
  required: readonly string[];
  numbers: readonly string[];
};

export type ImportRun<Settings> = {
  importId: string;
  ownerId: string;
  /** Null for the command line. */
  createdById: string | null;
  settings: Settings;
  files: readonly {
    role: FileRole;
    format: FileFormat | null;
    fileId: string;
    name: string;
    rows: number;
    sha256: string;
  }[];
  /** The import whose refused rows, mended, these are. */
  mends: string | null;
  /** Whether the officer chose to go on although a column of identity numbers is damaged. */
  acceptsDamage: boolean;
  /** Shows how far a stage of the kind's own is; the reading of rows is counted by the machinery. */
  progress(stage: string, done: number, total: number): Promise<void>;
};

/** A row with its cells under the names of fields; a field without a column is absent. Totals and signatures are left out. */
export type SourceRow = {
  role: FileRole;
  /** Null for the sheet that is read first, and for a text file. */
  sheet: string | null;
  /** As the spreadsheet program shows it. */
  number: number;
  cells: Readonly<Partial<Record<string, RawCell>>>;
};

/** Why a row is refused, or what is doubtful in it. `field` is where; the code's sentence says how to mend it. */
export type RowRemark = { field: string | null; code: string; params?: Readonly<Record<string, string | number>> };

/** `label` is by what an officer knows the row: a name, never a number. */
export type RowVerdict =
  | { accepted: true; label: string; notes: readonly RowRemark[] }
  | { accepted: false; label: string; reasons: readonly RowRemark[] };

export type ImportPass = {
  /** Judges rows in the order of the files, one verdict a row. */
  take(rows: readonly SourceRow[]): Promise<readonly RowVerdict[]>;
  /** After the last row; notes on earlier rows that only the end allows. */
  finish(): Promise<{ notes: readonly LateNote[] }>;
};

export type LateNote = { role: FileRole; number: number; label: string; note: RowRemark };

export type LoadPass = Omit<ImportPass, "finish"> & {
  /** Writes the rest and says what was made: `targetId` of a release, a list; `figures` for the result page. */
  finish(): Promise<{ notes: readonly LateNote[]; targetId: string | null; figures: Readonly<Record<string, number>> }>;
};
