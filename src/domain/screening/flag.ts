import { z } from "zod";
import { CandidateId } from "../shared/id.ts";
import { Evidence } from "./evidence.ts";
import { FlagCode, Severity } from "./flag-code.ts";

/**
 * A question about a row, or about the list (`candidateId` and `row` are `null`). It never removes anyone. A row has one flag
 * a code and `subject`, the key of the other record (assistance, candidate, person, receipt …), by which a later screening
 * finds it again; `evidenceHash` says whether its facts have changed since.
 */
export const Flag = z.object({
  code: FlagCode,
  severity: Severity,
  candidateId: CandidateId.nullable(),
  row: z.number().int().positive().nullable(),
  subject: z.string(),
  evidence: Evidence,
  policyVersion: z.string(),
  legalBasis: z.string().nullable(),
  evidenceHash: z.string(),
});
export type Flag = z.infer<typeof Flag>;
