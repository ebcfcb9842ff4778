"use client";

import { useTranslations } from "next-intl";
import { ReasonDialog } from "../../_components/reason-dialog.tsx";
import { sendBack } from "../actions.ts";

export function ReturnButton({ proposalId, version, owner }: { proposalId: string; version: number; owner: string }) {
  const t = useTranslations("review.return");
  return (
    <ReasonDialog
      proposalId={proposalId}
      version={version}
      action={sendBack}
      trigger={t("trigger")}
      title={t("title")}
      description={t("description", { owner })}
      hint={t("hint", { owner })}
      submit={t("submit")}
    />
  );
}
