"use client";

import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

/** Drawn beyond what is in sight, so that a page down or a tab finds its rows there. */
const BEYOND_PX = 600;
/** What the server draws, before the pane has a height. */
const FIRST_PX = 900;

/**
 * A long column of lines of known heights that scrolls by itself: only the lines near the window are drawn, whatever their number.
 * A line with `heads` stays at the top while its followers pass. The line with the key `activeKey` is kept in sight.
 */
export function WindowedList<Line>({
  lines,
  keyOf,
  heightOf,
  isHead,
  activeKey,
  children,
}: {
  lines: readonly Line[];
  keyOf: (line: Line) => string;
  heightOf: (line: Line) => number;
  isHead: (line: Line) => boolean;
  activeKey: string | null;
  children: (line: Line) => ReactNode;
}) {
  const pane = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: FIRST_PX });
  const tops = useMemo(() => topsOf(lines, heightOf), [lines, heightOf]);
  const total = tops[lines.length] ?? 0;
  const first = lineAt(tops, seen.top - BEYOND_PX);
  const last = lineAt(tops, seen.top + seen.height + BEYOND_PX);
  const head = useMemo(() => headAbove(lines, { at: lineAt(tops, seen.top), isHead }), [lines, tops, seen.top, isHead]);

  useEffect(() => {
    const scrolled = pane.current;
    if (!scrolled) return undefined;
    const measure = () => setSeen({ top: scrolled.scrollTop, height: scrolled.clientHeight });
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(scrolled);
    scrolled.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      scrolled.removeEventListener("scroll", measure);
    };
  }, []);

  useLayoutEffect(() => {
    const scrolled = pane.current;
    const at = activeKey === null ? -1 : lines.findIndex((line) => keyOf(line) === activeKey);
    const line = lines[at];
    if (!scrolled || !line) return;
    const headLine = headAbove(lines, { at, isHead });
    bringIntoSight(scrolled, {
      top: (tops[at] ?? 0) - (headLine ? heightOf(headLine) : 0),
      bottom: (tops[at] ?? 0) + heightOf(line),
    });
  }, [activeKey, lines, tops, keyOf, heightOf, isHead]);

  return (
    <div ref={pane} className="min-h-0 flex-1 overflow-y-auto overscroll-contain [contain:strict] max-lg:min-h-60">
      {head && (
        <div className="sticky top-0 z-1 h-0" aria-hidden="true" inert>
          <div style={{ height: heightOf(head) }} className="overflow-hidden">
            {children(head)}
          </div>
        </div>
      )}
      <div style={{ paddingTop: tops[first] ?? 0, paddingBottom: total - (tops[last + 1] ?? total) }}>
        {lines.slice(first, last + 1).map((line) => (
          <div key={keyOf(line)} style={{ height: heightOf(line) }} className="overflow-hidden">
            {children(line)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** No further than needed. */
function bringIntoSight(pane: HTMLElement, { top, bottom }: { top: number; bottom: number }): void {
  if (top < pane.scrollTop) pane.scrollTop = top;
  else if (bottom > pane.scrollTop + pane.clientHeight) pane.scrollTop = bottom - pane.clientHeight;
}

/** Where each line begins, and at the end where the last one ends. */
function topsOf<Line>(lines: readonly Line[], heightOf: (line: Line) => number): Float64Array {
  const tops = new Float64Array(lines.length + 1);
  for (const [index, line] of lines.entries()) tops[index + 1] = (tops[index] ?? 0) + heightOf(line);
  return tops;
}

/** The line at a height, by halving. */
function lineAt(tops: Float64Array, height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

function headAbove<Line>(
  lines: readonly Line[],
  { at, isHead }: { at: number; isHead: (line: Line) => boolean },
): Line | undefined {
  return lines.slice(0, at + 1).findLast(isHead);
}
