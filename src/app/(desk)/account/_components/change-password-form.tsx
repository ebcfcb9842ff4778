"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Field } from "#ui/kit/field.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { changePassword } from "../actions.ts";

/** The old password once, the new one once; both can be shown. */
export function ChangePasswordForm() {
  const t = useTranslations("access.account");
  const toast = useToast();
  const fields = useRef<HTMLDivElement>(null);

  function finish() {
    for (const input of fields.current?.querySelectorAll("input") ?? []) input.value = "";
    toast({ text: t("changed") });
  }

  return (
    <ActionForm action={changePassword} onDone={finish} className="grid gap-3">
      <div ref={fields} className="grid gap-3">
        <Field label={t("current")} name="current" required>
          {(control) => <PasswordInput {...control} autoComplete="current-password" />}
        </Field>
        <Field label={t("password")} name="password" required hint={t("hint")}>
          {(control) => <PasswordInput {...control} autoComplete="new-password" />}
        </Field>
      </div>
      <SubmitButton className="justify-self-start">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
