"use client";

import { useRef, useState } from "react";
import { previewRow } from "../../actions.ts";
import type { RowView } from "../row-view.ts";

/** Hands stop for so long, in milliseconds, before what is typed is looked up. */
const PAUSE = 350;

/** Looks a row up while it is typed; only the answer to what was typed last is kept. A row that cannot be read yet has none. */
export function useRowPreview() {
  const [found, setFound] = useState<RowView | null>(null);
  const asked = useRef(0);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  function ask(form: HTMLFormElement): void {
    clearTimeout(pause.current);
    setFound(null);
    asked.current += 1;
    const mine = asked.current;
    pause.current = setTimeout(() => void lookUp(form, mine), PAUSE);
  }

  async function lookUp(form: HTMLFormElement, mine: number): Promise<void> {
    const answer = await previewRow(new FormData(form)).catch(() => null);
    if (mine === asked.current) setFound(answer?.ok ? answer.value : null);
  }

  /** Nothing is being typed any more. */
  function stop(): void {
    clearTimeout(pause.current);
    asked.current += 1;
    setFound(null);
  }

  return { found, ask, stop };
}
