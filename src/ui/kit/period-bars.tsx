import { clsx } from "clsx";
import type { ReactNode } from "react";
import { FUNDER_CLASS, type Funder } from "./funder-mark.tsx";

export type PeriodLine = {
  key: string;
  label: ReactNode;
  funder: Funder;
  /** Where the bar begins and ends, each a share of the whole span from 0 to 1. */
  from: number;
  to: number;
  /** Hatched: still under way, not decided. */
  pending?: boolean;
  /** Where the dots of the cooling-off end. */
  coolingOffTo?: number;
};

/**
 * Spans of time under one another: bar, then dots for the cooling-off; hatched while under way; red rules where two meet.
 * `sentence` says the same in words and is what is read aloud.
 */
export function PeriodBars({
  sentence,
  ticks,
  lines,
  meeting,
}: {
  sentence: string;
  ticks: readonly { key: string; label: string; hit?: boolean }[];
  lines: readonly PeriodLine[];
  meeting?: { from: number; to: number };
}) {
  return (
    <figure className="mt-2 text-mark">
      <figcaption className="sr-only">{sentence}</figcaption>
      <div
        aria-hidden
        className="grid grid-cols-[132px_minmax(0,1fr)] items-center gap-x-3 gap-y-[3px] max-sm:grid-cols-1"
      >
        <span className="max-sm:hidden" />
        <div className="grid auto-cols-fr grid-flow-col text-2xs text-ink-2 max-sm:order-last">
          {ticks.map((tick) => (
            <span key={tick.key} className={clsx("truncate", tick.hit && "font-semibold text-blokir-ink")}>
              {tick.label}
            </span>
          ))}
        </div>
        {lines.map((line) => (
          <PeriodRow key={line.key} line={line} ticks={ticks.length} meeting={meeting} />
        ))}
      </div>
    </figure>
  );
}

function PeriodRow({
  line,
  ticks,
  meeting,
}: {
  line: PeriodLine;
  ticks: number;
  meeting: { from: number; to: number } | undefined;
}) {
  return (
    <>
      <span>{line.label}</span>
      <div
        style={{ backgroundSize: `${100 / ticks}% 100%` }}
        className={clsx(
          "relative h-3.5 border-r border-line bg-[linear-gradient(to_right,var(--color-line)_1px,transparent_1px)]",
          FUNDER_CLASS[line.funder],
        )}
      >
        <span
          style={spanStyle(line.from, line.to)}
          className={clsx(
            "keep-fill absolute inset-y-0.5 rounded-[1px]",
            line.pending
              ? "hatch shadow-[inset_0_0_0_1px_var(--funder)] [--hatch-gap:var(--funder-soft)] [--hatch:var(--funder)]"
              : "bg-(--funder)",
          )}
        />
        {line.coolingOffTo !== undefined && (
          <span
            style={spanStyle(line.to, line.coolingOffTo)}
            className="absolute top-1/2 border-t-2 border-dotted border-(--funder)"
          />
        )}
        {meeting && (
          <span
            style={spanStyle(meeting.from, meeting.to)}
            className="absolute -inset-y-[3px] border-x-2 border-blokir"
          />
        )}
      </div>
    </>
  );
}

function spanStyle(from: number, to: number): { left: string; width: string } {
  const [start, end] = [Math.max(0, from), Math.min(1, to)];
  return { left: `${(start * 100).toFixed(2)}%`, width: `${(Math.max(0, end - start) * 100).toFixed(2)}%` };
}
