"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

/** Several steps of one transaction, and of one person, are read in one go. */
const GATHER_MS = 250;
/** Somebody who touched nothing for so long is not at the desk: reading anew would keep their session from ending. */
const AWAY_MS = 5 * 60_000;
/** A browser gives a stream up for good once it was answered with an error, as while a server starts anew. */
const REOPEN_MS = 10_000;

/**
 * Reads the page anew whenever the list has changed since it was read (`standing`), while somebody sits before it; whoever comes
 * back to the tab or to the desk gets it as it stands then. Fields keep what was typed: the page is refreshed, not loaded.
 */
export function useLiveList({ proposalId, standing }: { proposalId: string; standing: string }): void {
  const router = useRouter();
  const shown = useRef(standing);
  useEffect(() => {
    shown.current = standing;
  }, [standing]);

  useEffect(() => {
    let source: EventSource | null = null;
    let told = shown.current;
    let touched = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let reopening: ReturnType<typeof setTimeout> | undefined;

    function catchUp() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const isThere = document.visibilityState === "visible" && Date.now() - touched < AWAY_MS;
        if (isThere && told !== shown.current) router.refresh();
      }, GATHER_MS);
    }
    function touch() {
      const wasAway = Date.now() - touched >= AWAY_MS;
      touched = Date.now();
      if (wasAway) catchUp();
    }
    /** A browser bears few streams a host: only the tab in sight has one. */
    function follow() {
      clearTimeout(reopening);
      if (source?.readyState === EventSource.CLOSED) source = null;
      if (document.visibilityState === "visible") {
        source ??= listen(`/api/lists/${proposalId}/events`, {
          hear: (standingNow) => {
            told = standingNow;
            catchUp();
          },
          onGivenUp: () => {
            reopening = setTimeout(follow, REOPEN_MS);
          },
        });
      } else {
        source?.close();
        source = null;
      }
    }

    follow();
    document.addEventListener("visibilitychange", follow);
    for (const kind of TOUCHES) window.addEventListener(kind, touch, { passive: true });
    return () => {
      clearTimeout(timer);
      clearTimeout(reopening);
      source?.close();
      document.removeEventListener("visibilitychange", follow);
      for (const kind of TOUCHES) window.removeEventListener(kind, touch);
    };
  }, [proposalId, router]);
}

const TOUCHES = ["pointerdown", "pointermove", "keydown"] as const;

function listen(
  url: string,
  { hear, onGivenUp }: { hear: (standing: string) => void; onGivenUp: () => void },
): EventSource {
  const source = new EventSource(url);
  source.addEventListener("message", ({ data }) => hear(String(data)));
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) onGivenUp();
  });
  return source;
}
