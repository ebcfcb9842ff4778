"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { TextButton } from "../kit/text-link.tsx";
import { useLiveList } from "./use-live-list.ts";

/** Something somebody else did to the list, in a sentence. */
export type LiveItem = { key: string; text: string };

/** The sentence stays for a while, then gives way to what stood there. */
const STAYS_MS = 20_000;

/**
 * Keeps the page of a list as it stands, and quietly says who just did what to it, or that it cannot know; without news it shows
 * `children`.
 */
export function LiveNews({
  proposalId,
  standing,
  items,
  lost,
  className,
  children,
}: {
  proposalId: string;
  standing: string;
  /** The last steps of others, the latest first. What stood here when the page was opened is no news. */
  items: readonly LiveItem[];
  /** What is said while the connection is lost, and the words for trying at once; null where another says it. */
  lost: { text: string; tryNow: string } | null;
  /** The look of what is said. */
  className?: string;
  children?: ReactNode;
}) {
  const { isLost, tryNow } = useLiveList({ proposalId, standing });
  const known = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState<string | null>(null);

  useEffect(() => {
    const before = known.current;
    known.current = new Set([...(before ?? []), ...items.map(({ key }) => key)]);
    const fresh = before === null ? [] : items.filter(({ key }) => !before.has(key));
    if (fresh.length > 0) setNews(fresh.map(({ text }) => text).join(" "));
  }, [items]);

  useEffect(() => {
    if (news === null) return undefined;
    const timer = setTimeout(() => setNews(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [news]);

  return (
    <>
      <span role="status">
        {isLost && lost && <span className={className}>{lost.text}</span>}
        {!isLost && news !== null && <span className={className}>{news}</span>}
        {!isLost && news === null && children}
      </span>
      {isLost && lost && (
        <TextButton className="text-xs max-sm:shrink-0 max-sm:px-3" onClick={tryNow}>
          {lost.tryNow}
        </TextButton>
      )}
    </>
  );
}
