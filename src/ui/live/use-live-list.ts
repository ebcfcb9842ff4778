"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { useSession } from "../session/session-context.ts";
import { openStream, type Stream } from "./open-stream.ts";

/** Several steps of one transaction, and of one person, are read in one go. */
const GATHER_MS = 250;
/** Somebody who touched nothing for so long is not at the desk: reading anew would keep their session from ending. */
const AWAY_MS = 5 * 60_000;

/**
 * Reads the page anew whenever the list has changed since it was read (`standing`), while somebody sits before it; whoever comes
 * back to the tab or to the desk gets it as it stands then. Fields keep what was typed: the page is refreshed, not loaded. Gives
 * back whether the connection is lost, and how to try at once; without a session nothing is tried.
 */
export function useLiveList({ proposalId, standing }: { proposalId: string; standing: string }): {
  isLost: boolean;
  tryNow: () => void;
} {
  const router = useRouter();
  const { isOver, check } = useSession();
  const [isLost, setLost] = useState(false);
  const stream = useRef<Stream | null>(null);
  const shown = useRef(standing);
  useEffect(() => {
    shown.current = standing;
  }, [standing]);

  useEffect(() => {
    if (isOver) return undefined;
    let told = shown.current;
    let touched = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;

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
    const live = openStream(`/api/lists/${proposalId}/events`, {
      hear: (standingNow) => {
        told = standingNow;
        catchUp();
      },
      lose: setLost,
      breakOff: () => void check(),
    });
    /** A browser bears few streams a host: only the tab in sight has one. */
    function follow() {
      if (document.visibilityState === "visible" && navigator.onLine) live.resume();
      else live.pause();
    }
    function loseLine() {
      live.pause();
      setLost(true);
    }

    stream.current = live;
    follow();
    document.addEventListener("visibilitychange", follow);
    window.addEventListener("online", follow);
    window.addEventListener("offline", loseLine);
    for (const kind of TOUCHES) window.addEventListener(kind, touch, { passive: true });
    return () => {
      clearTimeout(timer);
      live.pause();
      document.removeEventListener("visibilitychange", follow);
      window.removeEventListener("online", follow);
      window.removeEventListener("offline", loseLine);
      for (const kind of TOUCHES) window.removeEventListener(kind, touch);
    };
  }, [proposalId, router, isOver, check]);

  return { isLost, tryNow: useCallback(() => stream.current?.resume(), []) };
}

const TOUCHES = ["pointerdown", "pointermove", "keydown"] as const;
