"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { formats } from "#i18n/format.ts";
import { ProgressBar } from "../kit/progress-bar.tsx";

type Rescreening = { lists: number; waiting: number };

const WHILE_WAITING_MS = 2_000;
const OTHERWISE_MS = 15_000;

/** How far the screening of all open lists is, after a release, a policy or a day; nothing where none waits. Then the page is read anew. */
export function RescreeningProgress() {
  const t = useTranslations("shell.rescreening");
  const { number } = formats(useLocale());
  const found = useRescreening();
  if (found === null || found.waiting === 0) return null;
  const done = found.lists - found.waiting;
  return (
    <div className="border-b border-line bg-sheet-2 px-pane py-2.5" aria-live="polite">
      <ProgressBar
        size="sm"
        label={t("title")}
        value={done}
        max={found.lists}
        valueText={t("of", { done: number(done), lists: number(found.lists) })}
      />
    </div>
  );
}

function useRescreening(): Rescreening | null {
  const [found, setFound] = useState<Rescreening | null>(null);
  const router = useRouter();
  const waited = useRef(false);
  const waits = found !== null && found.waiting > 0;

  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const news = await read(stop.signal).catch(() => null);
      if (news !== null) setFound(news);
    };
    void ask();
    const timer = setInterval(() => void ask(), waits ? WHILE_WAITING_MS : OTHERWISE_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [waits]);

  useEffect(() => {
    if (waited.current && !waits) router.refresh();
    waited.current = waits;
  }, [waits, router]);

  return found;
}

async function read(signal: AbortSignal): Promise<Rescreening | null> {
  const answer = await fetch("/api/rescreening", { signal });
  return answer.ok ? await answer.json() : null;
}
