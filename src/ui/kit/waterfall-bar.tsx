/** The span of a waterfall, in the unit of its numbers, and the line that has to be reached. */
export type WaterfallScale = { least: number; most: number; line: number };

/**
 * One step of a waterfall: from where the steps before it ended to where this one does. What takes away is hatched, the sum is dark.
 * A picture of numbers that stand beside it in words: hidden from screen readers.
 */
export function WaterfallBar({
  from,
  to,
  scale,
  sum = false,
}: {
  from: number;
  to: number;
  scale: WaterfallScale;
  sum?: boolean;
}) {
  const place = (value: number) => `${(100 * (value - scale.least)) / (scale.most - scale.least)}%`;
  const width = `${(100 * Math.abs(to - from)) / (scale.most - scale.least)}%`;
  return (
    <span aria-hidden="true" className="relative block h-6 min-w-24">
      <span className="absolute inset-y-0 border-l border-dashed border-control" style={{ left: place(scale.line) }} />
      <span
        className={`absolute inset-y-[7px] min-w-px rounded-[1px] ${fillOf(to - from, sum)}`}
        style={{ left: place(Math.min(from, to)), width }}
      />
    </span>
  );
}

/** The scale that shows every step of a waterfall, its start, zero and the line. */
export function scaleOf(steps: readonly number[], { start, line }: { start: number; line: number }): WaterfallScale {
  const ends = [start, 0, line];
  let at = start;
  for (const step of steps) {
    at += step;
    ends.push(at);
  }
  return { least: Math.min(...ends), most: Math.max(...ends), line };
}

function fillOf(change: number, sum: boolean): string {
  if (sum) return "bg-ink";
  return change < 0
    ? "bg-[repeating-linear-gradient(135deg,var(--color-periksa)_0_4px,var(--color-periksa-line)_4px_7px)]"
    : "bg-accent";
}
