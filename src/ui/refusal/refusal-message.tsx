"use client";

import { useEffect } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Message } from "../kit/message.tsx";
import { useSession } from "../session/session-context.ts";
import { SIGNED_OUT } from "./signed-out.ts";
import { useRefusalText } from "./use-refusal-text.ts";

/** Why something was refused and what to do next: the sentence of its code, read aloud when it appears. */
export function RefusalMessage({ refusal, className }: { refusal: Refusal | null; className?: string }) {
  const textOf = useRefusalText();
  const { check } = useSession();
  useEffect(() => {
    if (refusal?.code === SIGNED_OUT) void check();
  }, [refusal, check]);
  if (refusal === null) return null;
  return (
    <Message level="block" announce {...(className !== undefined && { className })}>
      {textOf(refusal)}
    </Message>
  );
}
