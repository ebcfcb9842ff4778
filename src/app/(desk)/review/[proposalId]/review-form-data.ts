import { z } from "zod";
import { DecisionKind } from "#domain/screening/decision.ts";
import { IsoDate } from "#domain/shared/date.ts";

const Reason = z.string().trim().max(1000);
const blankIsNull = (written: unknown) => (written === "" || written === undefined ? null : written);

/** A flag as it was shown, in one field of a form: its id, the print of its facts, the decision that stood on it. */
const SeenFlag = z
  .string()
  .transform((token) => token.split("~"))
  .pipe(z.tuple([z.uuid(), z.string().min(1), z.union([z.uuid(), z.literal("")])]))
  .transform(([id, evidenceHash, decisionId]) => ({ id, evidenceHash, decisionId: decisionId || null }));

export function seenFlag(flag: { id: string; evidenceHash: string; decision: { id: string } | null }): string {
  return [flag.id, flag.evidenceHash, flag.decision?.id ?? ""].join("~");
}

/** Those of a bulk decision come in one field: thousands of fields would make a form too large to send. */
const SeenFlags = z
  .array(z.string())
  .transform((fields) => fields.flatMap((field) => field.split(" ")).filter(Boolean))
  .pipe(z.array(SeenFlag));

export const DecideForm = z.object({
  proposalId: z.uuid(),
  kind: DecisionKind,
  reason: Reason.default(""),
  flags: SeenFlags,
  offerReplacement: z.boolean(),
});

/** One decision, or a whole step of deciding. */
export const UndoForm = z.object({
  proposalId: z.uuid(),
  what: z.union([z.object({ decisionId: z.uuid() }), z.object({ batchId: z.uuid() })]),
});

/** `choice`: a person's id, `nobody`, or `undo`. */
export const ChooseForm = z.object({
  proposalId: z.uuid(),
  candidateId: z.uuid(),
  choice: z.union([
    z.uuid().transform((personId) => ({ kind: "PERSON" as const, personId })),
    z.literal("nobody").transform(() => ({ kind: "NOBODY" as const })),
    z.literal("undo").transform(() => ({ kind: "UNDO" as const })),
  ]),
});

const Version = z.coerce.number().int();

export const TakeForm = z.object({ proposalId: z.uuid() });

/** Returning and revoking both want to say why. */
export const ReasonForm = z.object({ proposalId: z.uuid(), version: Version, reason: Reason.min(1) });

export const ApproveForm = z.object({
  proposalId: z.uuid(),
  version: Version,
  withoutWaiting: z.boolean(),
  decreeNumber: z.preprocess(blankIsNull, z.string().trim().max(100).nullable()),
  decreeDate: z.preprocess(blankIsNull, IsoDate.nullable()),
  password: z.preprocess(blankIsNull, z.string().max(1000).nullable()),
});
