"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { take } from "../actions.ts";

/** The planner begins to review. */
export function TakeButton({ proposalId }: { proposalId: string }) {
  const t = useTranslations("review");
  return (
    <ActionForm action={take}>
      <input type="hidden" name="proposalId" value={proposalId} />
      <SubmitButton>{t("take")}</SubmitButton>
    </ActionForm>
  );
}
