"use client";

import { useEffect, useRef, useState } from "react";
import { preparePreview } from "../../actions.ts";
import type { PreviewView } from "../preview-view.ts";

/** Hands stop for so long, in milliseconds, before what is typed is looked up. */
const PAUSE = 150;

/**
 * Looks a row of a list up while it is typed, from when `isOpen`. What was found last stands until the answer to what was typed last
 * comes; answers to what was typed before are not waited for. A row that cannot be read yet has none.
 */
export function useRowPreview(proposalId: string, isOpen: boolean) {
  const [found, setFound] = useState<PreviewView | null>(null);
  const [isAsking, setAsking] = useState(false);
  const asked = useRef<AbortController>(undefined);

  useEffect(() => {
    if (!isOpen) return undefined;
    void preparePreview({ proposalId }).catch(() => null);
    return () => {
      asked.current?.abort();
      setFound(null);
      setAsking(false);
    };
  }, [proposalId, isOpen]);

  function ask(form: HTMLFormElement): void {
    asked.current?.abort();
    const mine = new AbortController();
    asked.current = mine;
    setAsking(true);
    const pause = setTimeout(() => void lookUp(form, mine.signal), PAUSE);
    mine.signal.addEventListener("abort", () => clearTimeout(pause));
  }

  async function lookUp(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
    const answer = await readPreview(proposalId, new FormData(form), signal).catch(() => null);
    if (signal.aborted) return;
    setFound(answer);
    setAsking(false);
  }

  return { found, isAsking, ask };
}

async function readPreview(proposalId: string, body: FormData, signal: AbortSignal): Promise<PreviewView | null> {
  const response = await fetch(`/lists/${proposalId}/preview`, { method: "POST", body, signal, cache: "no-store" });
  if (!response.ok) return null;
  const { value }: { value: PreviewView } = await response.json();
  return value;
}
