import { z } from "zod";
import { FileRole } from "./import-file.ts";

const RoleCounts = z.object({
  read: z.number().int(),
  /** Without a note; with one; not loaded. They add up to what was read. */
  accepted: z.number().int(),
  noted: z.number().int(),
  refused: z.number().int(),
  /** Rows by the code of their first reason, and by each of their notes. */
  reasons: z.record(z.string(), z.number().int()),
  notes: z.record(z.string(), z.number().int()),
});
export type RoleCounts = z.infer<typeof RoleCounts>;

/** A row shown as an example of its reason or note. */
export const RemarkExample = z.object({
  role: FileRole,
  /** Null for the sheet that is read first, and for a text file. */
  sheet: z.string().nullable().default(null),
  number: z.number().int(),
  label: z.string(),
  refused: z.boolean(),
  /** What stands in the cell, cut short, long numbers masked. */
  value: z.string().default(""),
  field: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RemarkExample = z.infer<typeof RemarkExample>;

/** A row without a doubt, shown so that an officer sees how the file was read. */
export const AcceptedSample = RemarkExample.pick({ role: true, sheet: true, number: true, label: true });
export type AcceptedSample = z.infer<typeof AcceptedSample>;

/** What a check or a load found. Stored in `import.counts`. */
export const ImportCounts = z.object({
  roles: z.partialRecord(FileRole, RoleCounts).default({}),
  examples: z.array(RemarkExample).default([]),
  samples: z.array(AcceptedSample).default([]),
  /** What a load made, by kind: new and known households, people, rows. */
  figures: z.record(z.string(), z.number()).default({}),
  seconds: z.number().default(0),
});
export type ImportCounts = z.infer<typeof ImportCounts>;
