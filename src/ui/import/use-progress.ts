"use client";

import { useEffect, useRef, useState } from "react";
import type { ImportState } from "#domain/import/import-state.ts";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";

export type Progress = {
  state: ImportState;
  files: UploadedFile[];
  stage: string | null;
  done: number;
  total: number;
};

const EVERY_MS = 1_000;

type Watch = {
  importId: string | null;
  /** Ends the asking. */
  until: (progress: Progress) => boolean;
  /** A new value begins the asking anew. */
  round?: number;
};

/** Asks how far an import is, once a second until it is far enough. A connection that breaks is asked again. */
export function useProgress({ importId, until, round = 0 }: Watch): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  const isEnough = useRef(until);
  isEnough.current = until;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is there to begin anew
  useEffect(() => {
    if (!importId) return undefined;
    const stop = new AbortController();
    const ask = async () => {
      const news = await read(importId, stop.signal).catch(() => null);
      if (news === null) return;
      setProgress(news);
      if (isEnough.current(news)) clearInterval(timer);
    };
    const timer = setInterval(() => void ask(), EVERY_MS);
    void ask();
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [importId, round]);

  return progress;
}

async function read(importId: string, signal: AbortSignal): Promise<Progress | null> {
  const answer = await fetch(`/api/imports/${importId}/progress`, { signal });
  return answer.ok ? await answer.json() : null;
}
