"use client";

import { useTranslations } from "next-intl";
import { Field } from "#ui/kit/field.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { setPasswordByLink } from "../link/[token]/actions.ts";
import { ENTRY_CONTROL } from "./entry-control.ts";

/** A new password; the first administrator says name and address as well. */
export function SetPasswordForm({ token, unnamed, email }: { token: string; unnamed: boolean; email: string }) {
  const t = useTranslations("entry.link");
  return (
    <ActionForm action={setPasswordByLink} className="mt-5 grid gap-4">
      <input type="hidden" name="token" value={token} />
      {unnamed ? <PersonFields /> : <input type="email" hidden readOnly autoComplete="username" value={email} />}
      <Field label={t("password")} name="password" required hint={t("passwordHint")}>
        {(control) => <PasswordInput {...control} autoComplete="new-password" className={ENTRY_CONTROL} />}
      </Field>
      <SubmitButton className={ENTRY_CONTROL}>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

function PersonFields() {
  const t = useTranslations("entry.link");
  return (
    <>
      <Field label={t("name")} name="name" required>
        {(control) => <TextInput {...control} autoComplete="name" className={ENTRY_CONTROL} />}
      </Field>
      <Field label={t("email")} name="email" required>
        {(control) => <TextInput {...control} type="email" autoComplete="username" className={ENTRY_CONTROL} />}
      </Field>
    </>
  );
}
