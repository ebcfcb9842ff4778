import { z } from "zod";
import type { DecideConflictInput } from "#application/conflict/decide-conflict.ts";

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

/** What the choices of the form are called: the side that serves, or a way out for both. */
export const CHOICES = ["FIRST", "SECOND", "BOTH", "VISIT"] as const;
export type ChoiceName = (typeof CHOICES)[number];

export const CHOICE_OF = {
  FIRST: { kind: "SERVES", side: 0 },
  SECOND: { kind: "SERVES", side: 1 },
  BOTH: { kind: "BOTH" },
  VISIT: { kind: "VISIT" },
} as const satisfies Record<ChoiceName, DecideConflictInput["choice"]>;

export const ConflictForm = z.object({
  sides: z.tuple([Side, Side]),
  choice: z.enum(CHOICES).transform((name) => CHOICE_OF[name]),
  reason: z.string().trim().max(1000).default(""),
});
