"use client";

import { type FormEvent, type ReactNode, useActionState } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { RefusalMessage } from "./refusal-message.tsx";

/**
 * A form whose action may be refused: it says why above the fields, and keeps what was typed (React itself would empty the
 * form after every answer). `onDone` gets what the action answers with; a server action may redirect instead.
 */
export function ActionForm<Value>({
  action,
  onDone,
  className,
  id,
  children,
}: {
  action: (form: FormData) => Promise<Result<Value>>;
  onDone?: (value: Value) => void;
  className?: string;
  id?: string;
  children: ReactNode;
}) {
  const [refusal, send] = useActionState(async (_before: Refusal | null, form: FormData) => {
    const answer = await action(form);
    if (!answer.ok) return answer.error;
    onDone?.(answer.value);
    return null;
  }, null);
  return (
    <form id={id} action={send} onReset={keepTyped} className={className}>
      <RefusalMessage refusal={refusal} />
      {children}
    </form>
  );
}

function keepTyped(event: FormEvent) {
  event.preventDefault();
}
