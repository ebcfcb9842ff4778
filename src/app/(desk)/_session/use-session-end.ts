"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type SessionWord, sessionWord } from "./session-end.ts";

export type SessionLeft = { idle: number; longest: number };
type Ends = { idleAt: number; longestAt: number };

const LOOK_EVERY_MS = 15_000;
const PATH = "/api/session";
/** What the server answers once there is no session; anything else that fails says nothing of it. */
const SIGNED_OUT = 401;

/**
 * Watches the end of the session of `userId`. Near it the server is asked, since another tab may have kept it; whoever is typing
 * is not idle and keeps it without being asked. `keep` keeps it by word, `check` looks anew: after signing in again, or once
 * something was refused for want of a session.
 */
export function useSessionEnd({ userId, left }: { userId: string; left: SessionLeft }): {
  word: SessionWord;
  keep: () => Promise<boolean>;
  check: () => Promise<boolean>;
} {
  const ends = useRef<Ends | null>(null);
  const touchedAt = useRef(0);
  const [word, setWord] = useState<SessionWord>(QUIET);

  const take = useCallback(
    async (method: "GET" | "POST") => {
      const answer = await fetch(PATH, { method, cache: "no-store" }).catch(() => null);
      if (answer === null || (!answer.ok && answer.status !== SIGNED_OUT)) return;
      const session: (SessionLeft & { userId: string }) | null = answer.ok ? await answer.json() : null;
      if (session !== null && session.userId !== userId) return location.assign("/");
      ends.current = endsOf(session ?? OVER);
    },
    [userId],
  );

  const look = useCallback(async () => {
    ends.current ??= endsOf(left);
    if (sessionWord(leftUntil(ends.current)).kind === "quiet") return setWord(QUIET);
    const isTyping = Date.now() - touchedAt.current < 2 * LOOK_EVERY_MS;
    await take(isTyping ? "POST" : "GET");
    setWord(sessionWord(leftUntil(ends.current)));
  }, [left, take]);

  useEffect(() => {
    const touch = () => {
      touchedAt.current = Date.now();
    };
    const seen = () => document.visibilityState === "visible" && void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    void look();
    document.addEventListener("input", touch);
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("input", touch);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [look]);

  const ask = useCallback(
    async (method: "GET" | "POST") => {
      await take(method);
      const said = ends.current ? sessionWord(leftUntil(ends.current)) : QUIET;
      setWord(said);
      return said.kind === "over";
    },
    [take],
  );
  const keep = useCallback(() => ask("POST"), [ask]);
  const check = useCallback(() => ask("GET"), [ask]);
  return { word, keep, check };
}

const QUIET = { kind: "quiet" } as const;
const OVER: SessionLeft = { idle: 0, longest: 0 };

function endsOf({ idle, longest }: SessionLeft): Ends {
  return { idleAt: Date.now() + idle * 1000, longestAt: Date.now() + longest * 1000 };
}

function leftUntil({ idleAt, longestAt }: Ends): SessionLeft {
  return { idle: (idleAt - Date.now()) / 1000, longest: (longestAt - Date.now()) / 1000 };
}
