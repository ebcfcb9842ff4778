"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { choose } from "../actions.ts";

/** Says whom a row means: a person's id, `nobody`, or `undo`. */
export function ChoiceButton({
  proposalId,
  candidateId,
  choice,
  children,
}: {
  proposalId: string;
  candidateId: string;
  choice: string;
  children: ReactNode;
}) {
  const toast = useToast();
  const t = useTranslations("review.choose");
  const said = choice === "undo" ? t("undone") : t("done");
  return (
    <ActionForm action={choose} onDone={() => toast({ text: said })}>
      <input type="hidden" name="proposalId" value={proposalId} />
      <input type="hidden" name="candidateId" value={candidateId} />
      <input type="hidden" name="choice" value={choice} />
      <SubmitButton tone="secondary" size="sm">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
