import { z } from "zod";
import { canonicalJson } from "../shared/canonical-json.ts";
import type { ProgrammeDraft } from "./programme-draft.ts";

/** One field of a programme that was changed. Criteria and area are too long to be told apart in a line: only named. */
export const ProgrammeChange = z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() });
export type ProgrammeChange = z.infer<typeof ProgrammeChange>;

const FIELDS = [
  "code",
  "name",
  "ownerId",
  "benefit",
  "unit",
  "strategy",
  "fund",
  "fundPurpose",
  "from",
  "to",
  "quota",
  "amount",
  "budget",
  "area",
  "legalBasis",
  "criteria",
] as const satisfies readonly (keyof ProgrammeDraft)[];

/** What decides who may be helped twice and whose money it is: it stays as it is once a list has left its draft. */
export const FIXED_FIELDS = ["ownerId", "benefit", "unit", "fund"] as const satisfies readonly (keyof ProgrammeDraft)[];

/** The fields in which two writings of a programme differ. Example: quota 100, then 120 → `[{ quota, "100", "120" }]`. */
export function changesBetween(before: ProgrammeDraft, after: ProgrammeDraft): ProgrammeChange[] {
  return FIELDS.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field])).map((field) => ({
    field,
    from: inOneLine(before[field]),
    to: inOneLine(after[field]),
  }));
}

function inOneLine(value: ProgrammeDraft[keyof ProgrammeDraft]): string | null {
  return value === null || typeof value === "object" ? null : String(value);
}
