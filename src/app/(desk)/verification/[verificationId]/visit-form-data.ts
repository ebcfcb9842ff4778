import { z } from "zod";
import { VerificationResult } from "#domain/assistance/verification.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { RegionCode } from "#domain/shared/region-code.ts";

export const VisitForm = z.object({
  verificationId: z.uuid(),
  result: VerificationResult,
  date: IsoDate,
  note: z.string().trim().max(1000).default(""),
  /** Only asked for a family that the register does not know. */
  villageCode: z
    .union([RegionCode, z.literal("").transform(() => null)])
    .optional()
    .transform((code) => code ?? null),
});
