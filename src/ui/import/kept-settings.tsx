"use client";

import { useEffect, useRef } from "react";

const PAUSE_MS = 600;

/** Keeps what is said beside the files as it is typed, and what is not yet kept when one leaves: "save, go on later" means it. */
export function KeptSettings<Settings>({
  importId,
  settings,
  save,
}: {
  importId: string | null;
  settings: Settings;
  save: (input: { importId: string; settings: Settings }) => Promise<unknown>;
}) {
  const kept = useRef(settings);
  const waiting = useRef<(() => void) | null>(null);

  useEffect(() => {
    waiting.current = null;
    if (importId === null || kept.current === settings) return undefined;
    const keep = () => {
      kept.current = settings;
      waiting.current = null;
      void save({ importId, settings });
    };
    waiting.current = keep;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [importId, settings, save]);

  useEffect(() => () => waiting.current?.(), []);

  return null;
}
