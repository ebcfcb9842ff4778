import { isDamaged } from "#domain/import/damaged-column.ts";
import type { ColumnProposal, FileColumn, FileRole, ImportFile } from "#domain/import/import-file.ts";

/** A file whose columns are to be agreed, with what its kind can take. */
export type MappingFile = {
  fileId: string;
  role: FileRole;
  name: string;
  headerRow: number;
  /** Sheets with rows, and which of them are read; none of a text file. */
  sheets: readonly { name: string; rows: number; isRead: boolean }[];
  columns: readonly FileColumn[];
  proposal: Readonly<Record<string, ColumnProposal>>;
  /** The fields a column may fill, in the order of the kind. */
  fields: readonly string[];
  required: readonly string[];
  /** Fields of identity numbers. */
  numbers: readonly string[];
};

/** Column → field; an empty text leaves the column out. */
export type Choice = Readonly<Record<number, string>>;

/** What the header says, as the choice to begin with. */
export function proposedChoice({ proposal }: MappingFile): Choice {
  return Object.fromEntries(Object.entries(proposal).map(([field, { column }]) => [column, field]));
}

/** Field → column, as an import keeps it. */
export function mappingOf(choice: Choice): Record<string, number> {
  return Object.fromEntries(
    Object.entries(choice).flatMap(([column, field]) => (field === "" ? [] : [[field, Number(column)] as const])),
  );
}

/** A field can be filled by one column: choosing it anew frees the column that had it. */
export function withField(choice: Choice, { column, field }: { column: number; field: string }): Choice {
  const others = Object.entries(choice).map(([other, chosen]) => [other, chosen === field ? "" : chosen] as const);
  return { ...Object.fromEntries(others), [column]: field };
}

export type Ground = ColumnProposal["confidence"] | "CHOSEN" | "KNOWN" | "UNKNOWN";

/** By what a column has its target, or why it has none. */
export function groundOf(file: MappingFile, { column, field }: { column: number; field: string }): Ground {
  const proposed = file.proposal[field];
  if (field !== "" && proposed?.column === column) return proposed.confidence;
  if (field !== "") return "CHOSEN";
  return file.columns[column]?.known ? "KNOWN" : "UNKNOWN";
}

/** The fields of identity numbers that are read from a column a spreadsheet program has damaged. */
export function damagedFields(file: MappingFile, choice: Choice): string[] {
  const mapping = mappingOf(choice);
  return file.numbers.filter((field) => isDamaged(file.columns[mapping[field] ?? -1]));
}

export function missingFields(file: MappingFile, choice: Choice): string[] {
  const mapping = mappingOf(choice);
  return file.required.filter((field) => mapping[field] === undefined);
}

type Mappable = {
  roles: readonly {
    role: FileRole;
    fields: readonly string[];
    required: readonly string[];
    numbers: readonly string[];
  }[];
  files: readonly ImportFile[];
  mapping: Readonly<Partial<Record<FileRole, Readonly<Record<string, number>>>>>;
};

/** The files of an import whose columns are to be agreed. An agreed mapping goes before what the header says. */
export function mappingFiles({ roles, files, mapping }: Mappable): MappingFile[] {
  return roles.flatMap((role) =>
    files
      .filter((file) => file.role === role.role && file.state === "READ")
      .map(({ fileId, name, headerRow, sheet, sheets, more, columns, proposal }) => ({
        ...role,
        fileId,
        name,
        headerRow,
        sheets: sheet === null ? [] : sheetsOf(sheets, [sheet, ...more.map((one) => one.name)]),
        columns,
        proposal: withAgreed(proposal, mapping[role.role]),
      })),
  );
}

function sheetsOf(sheets: ImportFile["sheets"], read: readonly string[]): MappingFile["sheets"] {
  return sheets.filter(({ rows }) => rows > 0).map((sheet) => ({ ...sheet, isRead: read.includes(sheet.name) }));
}

function withAgreed(
  proposal: MappingFile["proposal"],
  agreed: Readonly<Record<string, number>> | undefined,
): MappingFile["proposal"] {
  if (!agreed) return proposal;
  return Object.fromEntries(
    Object.entries(agreed).map(([field, column]) => {
      const same = proposal[field];
      return [field, same?.column === column ? same : { column, confidence: "REMEMBERED" as const }];
    }),
  );
}
