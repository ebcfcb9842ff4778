"use client";

import { useEffect, useState } from "react";
import type { DeskFindings, FoundKind } from "#application/search/search-desk.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { searchDesk } from "./actions.ts";

const PAUSE_MS = 250;
const SHORTEST = 2;

type Answer = { asked: string; findings: DeskFindings | null; refusal: Refusal | null };
const NOTHING: Answer = { asked: "", findings: null, refusal: null };

/** Asks a moment after the last letter; an answer to an older text is dropped. `isAsking` until the one in hand is answered. */
export function useFindings(typed: string, all: FoundKind | null): Omit<Answer, "asked"> & { isAsking: boolean } {
  const [answer, setAnswer] = useState(NOTHING);
  const text = typed.trim();
  const asked = `${all ?? ""} ${text}`;
  const isWorthAsking = text.length >= SHORTEST;

  useEffect(() => {
    if (!isWorthAsking) return undefined;
    let isCurrent = true;
    const ask = async () => {
      const said = await searchDesk({ text, all }).catch(() => FAILED);
      if (!isCurrent) return;
      setAnswer({ asked, findings: said.ok ? said.value : null, refusal: said.ok ? null : said.error });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, all, asked, isWorthAsking]);

  if (!isWorthAsking) return { findings: null, refusal: null, isAsking: false };
  return { findings: answer.findings, refusal: answer.refusal, isAsking: answer.asked !== asked };
}

const FAILED = { ok: false, error: { code: "SEARCH_FAILED" } } as const;
