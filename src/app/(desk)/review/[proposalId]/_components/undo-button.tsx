"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useTransition } from "react";
import { refuse } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { TextButton } from "#ui/kit/text-link.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { useRefusalToast } from "#ui/refusal/use-refusal-toast.ts";
import { undo } from "../actions.ts";

type What = { batchId: string; decisionId?: undefined } | { decisionId: string; batchId?: undefined };

/** Takes back a step of deciding, or one decision of it. */
export function UndoButton({
  proposalId,
  look = "button",
  id,
  children,
  ...what
}: What & { proposalId: string; look?: "button" | "link"; id?: string; children: ReactNode }) {
  const [pending, start] = useTransition();
  const takeBack = useUndo(proposalId);
  const Look = look === "link" ? TextButton : Button;
  return (
    <Look id={id} aria-disabled={pending || undefined} onClick={() => start(async () => void (await takeBack(what)))}>
      {children}
    </Look>
  );
}

/** Takes back, and says so, or why not; gives back whether it did. */
export function useUndo(proposalId: string): (what: What) => Promise<boolean> {
  const toast = useToast();
  const sayRefusal = useRefusalToast();
  const t = useTranslations("review");
  return async ({ batchId, decisionId }) => {
    const form = new FormData();
    form.set("proposalId", proposalId);
    if (batchId !== undefined) form.set("batchId", batchId);
    if (decisionId !== undefined) form.set("decisionId", decisionId);
    const answer = await undo(form).catch(() => refuse("NOT_SENT"));
    if (answer.ok) toast({ text: t("undone") });
    else sayRefusal(answer.error);
    return answer.ok;
  };
}
