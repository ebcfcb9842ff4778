"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { useDecisions } from "./decisions-context.tsx";

/** Whether the owner is offered the suggested family; yes, unless the planner has said no. */
export function OfferChoice({ rowId }: { rowId: string }) {
  const t = useTranslations("review.suggestion");
  const { draftOf, keepDraft } = useDecisions();
  return (
    <Checkbox
      name="offerReplacement"
      defaultChecked={draftOf(rowId).offersReplacement}
      onChange={(event) => keepDraft(rowId, { offersReplacement: event.target.checked })}
      label={t("offer")}
      className="mt-1.5"
    />
  );
}
