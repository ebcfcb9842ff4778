"use client";

import { useTranslations } from "next-intl";
import { sendBack } from "../actions.ts";
import { ReasonDialog } from "./reason-dialog.tsx";

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
      tone="primary"
    />
  );
}
