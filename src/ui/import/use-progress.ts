"use client";

import { useEffect, useState } from "react";
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

/** Asks how far an import is, once a second, while `watching`. A connection that breaks is asked again. */
export function useProgress({ importId, watching }: { importId: string | null; watching: boolean }): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);

  useEffect(() => {
    if (!importId || !watching) return undefined;
    const stop = new AbortController();
    const ask = async () => {
      const answer = await fetch(`/api/imports/${importId}/progress`, { signal: stop.signal }).catch(() => null);
      if (answer?.ok) setProgress(await answer.json());
    };
    void ask();
    const timer = setInterval(ask, EVERY_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [importId, watching]);

  return progress;
}
