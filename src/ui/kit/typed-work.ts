"use client";

import { type FormEvent, useCallback, useState } from "react";
import { useUnsaved } from "./leave-context.ts";

const CHOSEN_NOT_TYPED = ["radio", "checkbox", "password", "search", "file", "hidden"];

/** Whether something was typed: letters, figures or a date. A choice is made again in a moment, and a password is never kept. */
export function isTyped(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== "";
  return target instanceof HTMLInputElement && !CHOSEN_NOT_TYPED.includes(target.type) && target.value !== "";
}

/**
 * Guards what was typed into a form: put `onInput` on the form, call `forget` once it is saved. With `choices` a choice counts too:
 * for forms of many.
 */
export function useTypedWork({ choices = false }: { choices?: boolean } = {}): {
  onInput: (event: FormEvent) => void;
  forget: () => void;
} {
  const [isUnsaved, setUnsaved] = useState(false);
  useUnsaved(isUnsaved);
  const forget = useCallback(() => setUnsaved(false), []);
  const onInput = useCallback(
    ({ target }: FormEvent) => {
      if (choices || isTyped(target)) setUnsaved(true);
    },
    [choices],
  );
  return { onInput, forget };
}
