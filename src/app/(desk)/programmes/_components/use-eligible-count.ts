"use client";

import { useEffect, useRef, useState } from "react";
import type { EligibleCount } from "#application/programme/count-eligible.ts";
import type { Benefit } from "#domain/programme/benefit.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { countEligible } from "../actions.ts";

type Counting = { count: EligibleCount | null; isCounting: boolean; refusal: Refusal | null };

/** Long enough not to ask at every key, short enough to feel live. */
const PAUSE_MS = 350;

type Asked = { criteria: Criteria; area: readonly string[]; startsOn: string; benefit: Benefit };

/** Counts again, a moment after what is asked changes; an answer to an older question is dropped. */
export function useEligibleCount(input: Asked): Counting {
  const [counting, setCounting] = useState<Counting>({ count: null, isCounting: true, refusal: null });
  const latest = useRef(0);
  const asked = JSON.stringify(input);

  useEffect(() => {
    const number = ++latest.current;
    setCounting((before) => ({ ...before, isCounting: true }));
    const count = async () => {
      const answer = await countEligible(JSON.parse(asked)).catch(() => null);
      if (number !== latest.current) return;
      setCounting((before) => ({
        count: answer?.ok ? answer.value : before.count,
        isCounting: false,
        refusal: refusalOf(answer),
      }));
    };
    const timer = setTimeout(() => void count(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asked]);

  return counting;
}

function refusalOf(answer: Awaited<ReturnType<typeof countEligible>> | null): Refusal | null {
  if (answer === null) return { code: "COUNT_BROKEN" };
  return answer.ok ? null : answer.error;
}
