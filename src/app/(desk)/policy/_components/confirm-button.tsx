"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { confirmVersion } from "../actions.ts";

/** The second planner's signature. */
export function ConfirmButton({ version }: { version: number }) {
  const t = useTranslations("policy");
  const toast = useToast();
  return (
    <ActionForm action={confirmVersion} onDone={() => toast({ text: t("confirmed", { version }) })}>
      <input type="hidden" name="version" value={version} />
      <SubmitButton size="sm">{t("confirm")}</SubmitButton>
    </ActionForm>
  );
}
