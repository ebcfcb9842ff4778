"use client";

import { useTranslations } from "next-intl";
import { ReasonDialog } from "../../_components/reason-dialog.tsx";
import { revoke } from "../actions.ts";

export function RevokeButton({ proposalId, version }: { proposalId: string; version: number }) {
  const t = useTranslations("review.revoke");
  return (
    <ReasonDialog
      proposalId={proposalId}
      version={version}
      action={revoke}
      trigger={t("trigger")}
      title={t("title")}
      description={t("description")}
      hint={t("hint")}
      submit={t("submit")}
      tone="danger-solid"
    />
  );
}
