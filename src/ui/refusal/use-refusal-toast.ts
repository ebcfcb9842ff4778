"use client";

import { useCallback } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { useToast } from "../kit/toast.tsx";
import { useSession } from "../session/session-context.ts";
import { SIGNED_OUT } from "./signed-out.ts";
import { useRefusalText } from "./use-refusal-text.ts";

/** Says in a message why something was refused, where no form is there to say it. */
export function useRefusalToast(): (refusal: Refusal) => void {
  const toast = useToast();
  const textOf = useRefusalText();
  const { check } = useSession();
  return useCallback(
    (refusal) => {
      toast({ text: textOf(refusal) });
      if (refusal.code === SIGNED_OUT) void check();
    },
    [toast, textOf, check],
  );
}
