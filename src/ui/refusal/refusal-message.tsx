import type { Refusal } from "#domain/shared/result.ts";
import { Message } from "../kit/message.tsx";
import { useRefusalText } from "./use-refusal-text.ts";

/** Why something was refused and what to do next: the sentence of its code, read aloud when it appears. */
export function RefusalMessage({ refusal, className }: { refusal: Refusal | null; className?: string }) {
  const textOf = useRefusalText();
  if (refusal === null) return null;
  return (
    <Message level="block" announce {...(className !== undefined && { className })}>
      {textOf(refusal)}
    </Message>
  );
}
