"use client";

import { useTranslations } from "next-intl";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { Spinner } from "#ui/kit/spinner.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { useSignIn } from "../../_sign-in/use-sign-in.ts";

/** Address and password over the page one was on. */
export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useTranslations("shell.session");
  const { submit, refusal, isPending } = useSignIn(onSignedIn);
  return (
    <form method="post" onSubmit={submit} className="mt-4 grid gap-3">
      <RefusalMessage refusal={refusal} />
      <Field label={t("email")} name="email" id="again-email" required>
        {(control) => <TextInput {...control} type="email" autoComplete="username" />}
      </Field>
      <Field label={t("password")} name="password" id="again-password" required>
        {(control) => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <Button type="submit" tone="primary" aria-disabled={isPending || undefined} icon={isPending && <Spinner />}>
        {t("signIn")}
      </Button>
    </form>
  );
}
