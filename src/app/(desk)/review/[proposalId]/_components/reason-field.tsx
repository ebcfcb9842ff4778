"use client";

import { useTranslations } from "next-intl";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { carryOutByKey } from "./decision-keys.ts";

/** Why, for the owner to read; for a visit what to look at. Keeping wants a reason of one's own; else what the flags say stands for it. */
export function ReasonField({
  kind,
  owner,
  rows,
  reason,
  implied,
  onChange,
}: {
  kind: DecisionKind | null;
  owner: string;
  rows: number;
  reason: string;
  /** What is sent where nothing is written. */
  implied: string;
  onChange: (reason: string) => void;
}) {
  const t = useTranslations("review");
  return (
    <Field
      label={t(kind === "VERIFY" ? "questionForVisit" : "reasonForOwner", { owner })}
      name="reason"
      id="review-reason"
      required={kind === "KEPT"}
      hint={implied !== "" && reason.trim() === "" ? t("impliedReason", { reason: implied }) : undefined}
    >
      {(control) => (
        <Textarea
          {...control}
          rows={rows}
          maxLength={1000}
          defaultValue={reason}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={carryOutByKey}
        />
      )}
    </Field>
  );
}
