"use client";

import { useTranslations } from "next-intl";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { carryOutByKey } from "./decision-keys.ts";

/** Why, for the owner to read; for a visit what to look at. Keeping wants a reason. */
export function ReasonField({
  kind,
  owner,
  rows,
  reason,
  onChange,
}: {
  kind: DecisionKind | null;
  owner: string;
  rows: number;
  reason: string;
  onChange: (reason: string) => void;
}) {
  const t = useTranslations("review");
  return (
    <Field
      label={t(kind === "VERIFY" ? "questionForVisit" : "reasonForOwner", { owner })}
      name="reason"
      id="review-reason"
      required={kind === "KEPT"}
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
