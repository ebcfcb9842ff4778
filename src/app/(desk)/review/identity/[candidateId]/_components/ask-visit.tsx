"use client";

import { useTranslations } from "next-intl";
import { useToast } from "#ui/kit/toast.tsx";
import { ReasonDialog } from "../../../_components/reason-dialog.tsx";
import { useUndo } from "../../../[proposalId]/_components/undo-button.tsx";
import { decide } from "../../../[proposalId]/actions.ts";

/** Has somebody of the village find out who is meant; none is asked twice. */
export function AskVisit({
  proposalId,
  version,
  name,
  flags,
}: {
  proposalId: string;
  version: number;
  name: string;
  /** The flags as they are shown, for the server to compare. */
  flags: readonly string[];
}) {
  const t = useTranslations("review");
  const toast = useToast();
  const takeBack = useUndo(proposalId);
  return (
    <ReasonDialog<{ batchId: string }>
      proposalId={proposalId}
      version={version}
      action={decide}
      trigger={t("kinds.VERIFY.title")}
      title={t("identity.visit.title", { name })}
      description={t("identity.visit.description")}
      label={t("questionForVisit")}
      hint={t("identity.visit.hint")}
      submit={t("kinds.VERIFY.title")}
      size="sm"
      onDone={({ batchId }) => toast({ text: t("decided.VERIFY", { name }), onUndo: () => void takeBack({ batchId }) })}
    >
      <input type="hidden" name="kind" value="VERIFY" />
      {flags.map((flag) => (
        <input key={flag} type="hidden" name="flags" value={flag} />
      ))}
    </ReasonDialog>
  );
}
