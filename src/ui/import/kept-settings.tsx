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
  const keep = useRef(() => {});
  keep.current = () => {
    if (importId === null || kept.current === settings) return;
    kept.current = settings;
    void save({ importId, settings });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another word begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [importId, settings]);

  useEffect(() => () => keep.current(), []);

  return null;
}
