"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { submitCredentials } from "#infrastructure/auth/submit-credentials.ts";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { Spinner } from "#ui/kit/spinner.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { ENTRY_CONTROL } from "./entry-control.ts";

/** Address and password. `method` is only for the moment before the script runs: the password never enters an address. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("entry.signIn");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    const refused = await submitCredentials({ email: text(form, "email"), password: text(form, "password") }).catch(
      () => ({ code: "SIGN_IN_FAILED" }),
    );
    if (refused === null) return window.location.assign(next);
    setRefusal(refused);
    setPending(false);
  }

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

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
