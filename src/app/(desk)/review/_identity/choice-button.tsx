"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { refuse } from "#domain/shared/result.ts";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { useRefusalToast } from "#ui/refusal/use-refusal-toast.ts";
import { choose } from "../[proposalId]/actions.ts";

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
  const sayRefusal = useRefusalToast();
  const t = useTranslations("review.choose");

  function say() {
    if (choice === "undo") toast({ text: t("undone") });
    else toast({ text: t("done"), onUndo: () => void takeBack() });
  }

  async function takeBack() {
    const form = new FormData();
    form.set("proposalId", proposalId);
    form.set("candidateId", candidateId);
    form.set("choice", "undo");
    const answer = await choose(form).catch(() => refuse("NOT_SENT"));
    if (answer.ok) toast({ text: t("undone") });
    else sayRefusal(answer.error);
  }

  return (
    <ActionForm action={choose} onDone={say}>
      <input type="hidden" name="proposalId" value={proposalId} />
      <input type="hidden" name="candidateId" value={candidateId} />
      <input type="hidden" name="choice" value={choice} />
      <SubmitButton tone="secondary" size="sm">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
