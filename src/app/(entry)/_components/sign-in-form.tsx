"use client";

import { useTranslations } from "next-intl";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { Spinner } from "#ui/kit/spinner.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { useSignIn } from "../../_sign-in/use-sign-in.ts";
import { ENTRY_CONTROL } from "./entry-control.ts";

/** Address and password. `method` is only for the moment before the script runs: the password never enters an address. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("entry.signIn");
  const { submit, refusal, isPending } = useSignIn(() => window.location.assign(next));

  return (
    <form method="post" onSubmit={submit} className="mt-5 grid gap-4">
      <RefusalMessage refusal={refusal} />
      <Field label={t("email")} name="email" required>
        {(control) => <TextInput {...control} type="email" autoComplete="username" className={ENTRY_CONTROL} />}
      </Field>
      <Field label={t("password")} name="password" required>
        {(control) => <PasswordInput {...control} autoComplete="current-password" className={ENTRY_CONTROL} />}
      </Field>
      <Button
        type="submit"
        tone="primary"
        className={ENTRY_CONTROL}
        aria-disabled={isPending || undefined}
        icon={isPending && <Spinner />}
      >
        {isPending ? t("pending") : t("submit")}
      </Button>
    </form>
  );
}
