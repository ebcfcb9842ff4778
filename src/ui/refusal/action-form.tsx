"use client";

import { type FormEvent, type ReactNode, useActionState } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { useTypedWork } from "../kit/typed-work.ts";
import { useRequestKey } from "../request/use-request-key.ts";
import { RefusalMessage } from "./refusal-message.tsx";

/**
 * A form whose action may be refused: it says why above the fields, and keeps what was typed (React itself would empty the
 * form after every answer), also from a link that leads away. `onDone` gets what the action answers with; a server action may redirect instead.
 */
export function ActionForm<Value>({
  action,
  onDone,
  className,
  id,
  guardsChoices = false,
  isKept = false,
  children,
}: {
  action: (form: FormData) => Promise<Result<Value>>;
  onDone?: (value: Value) => void;
  className?: string;
  id?: string;
  /** A form of many choices: one of them changed is work not to be lost. */
  guardsChoices?: boolean;
  /** What is typed is kept elsewhere too: leaving the form loses nothing. */
  isKept?: boolean;
  children: ReactNode;
}) {
  const { onInput, forget } = useTypedWork({ choices: guardsChoices });
  const key = useRequestKey();
  const [refusal, send] = useActionState(async (_before: Refusal | null, form: FormData) => {
    form.set("requestKey", key.current());
    const answer = await action(form);
    key.renew();
    if (!answer.ok) return answer.error;
    forget();
    onDone?.(answer.value);
    return null;
  }, null);
  return (
    <form id={id} action={send} onInput={isKept ? undefined : onInput} onReset={keepTyped} className={className}>
      <RefusalMessage refusal={refusal} />
      {children}
    </form>
  );
}

function keepTyped(event: FormEvent) {
  event.preventDefault();
}
