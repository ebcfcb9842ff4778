"use client";

import { type FormEvent, useState } from "react";
import type { Refusal } from "#domain/shared/result.ts";

/** Sends `email` and `password` of a form; `onSignedIn` where they were right. What sends them is loaded when first needed. */
export function useSignIn(onSignedIn: () => void): {
  submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
  refusal: Refusal | null;
  isPending: boolean;
} {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const form = new FormData(event.currentTarget);
    setPending(true);
    const refused = await send({ email: text(form, "email"), password: text(form, "password") }).catch(() => ({
      code: "SIGN_IN_FAILED",
    }));
    if (refused === null) return onSignedIn();
    setRefusal(refused);
    setPending(false);
  }

  return { submit, refusal, isPending };
}

async function send(credentials: { email: string; password: string }): Promise<Refusal | null> {
  const { submitCredentials } = await import("#infrastructure/auth/submit-credentials.ts");
  return submitCredentials(credentials);
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
