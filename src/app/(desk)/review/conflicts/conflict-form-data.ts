import { z } from "zod";
import { CHOICE_OF, CHOICES } from "./conflict-choice.ts";

/** A side as it was shown, in one field of the form: its list, its flag, the print of its facts, the decision that stood on it. */
export function sideToken(side: {
  list: { id: string };
  flagId: string;
  evidenceHash: string;
  decision: { id: string } | null;
}): string {
  return [side.list.id, side.flagId, side.evidenceHash, side.decision?.id ?? ""].join("~");
}

const Side = z
  .string()
  .transform((token) => token.split("~"))
  .pipe(z.tuple([z.uuid(), z.uuid(), z.string().min(1), z.union([z.uuid(), z.literal("")])]))
  .transform(([proposalId, id, evidenceHash, decisionId]) => ({
    proposalId,
    flag: { id, evidenceHash, decisionId: decisionId || null },
  }));

export const ConflictForm = z.object({
  sides: z.tuple([Side, Side]),
  choice: z.enum(CHOICES).transform((name) => CHOICE_OF[name]),
  reason: z.string().trim().max(1000).default(""),
});
