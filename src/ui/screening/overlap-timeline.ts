import { laterOf } from "#domain/shared/date.ts";
import type { Period } from "#domain/shared/period.ts";

/** Two spans of aid on one axis; every place is a share of the axis from 0 to 1. */
export type OverlapTimeline = {
  /** The first days of the parts of the axis, and whether the spans meet in that part. */
  ticks: { from: string; unit: "MONTH" | "YEAR"; hit: boolean }[];
  own: Span;
  other: Span & { coolingOffTo: number | null };
  /** Where this aid falls into the other's period or cooling-off. */
  meeting: Span;
};
type Span = { from: number; to: number };

const LONGEST_IN_MONTHS = 20;
const LEAST_PARTS = { MONTH: 12, YEAR: 3 } as const;

/**
 * The axis on which a flag draws what overlaps: months where both fit into some twenty of them, else years. The cooling-off runs to
 * the edge when it ends beyond.
 */
export function overlapTimeline({
  own,
  other,
  excludedUntil,
}: {
  own: Period;
  other: Period;
  excludedUntil: string | null;
}): OverlapTimeline {
  const first = earlier(own.from, other.from);
  const last = laterOf(own.to ?? own.from, other.to ?? other.from);
  const unit = monthsBetween(first, last) < LONGEST_IN_MONTHS ? "MONTH" : "YEAR";
  const starts = partsOf({ unit, first, last });
  const axis = { from: dayNumber(starts[0] ?? first), to: dayNumber(starts.at(-1) ?? last) };
  const place = (day: string | null, atEnd: 0 | 1) => {
    if (day === null) return 1;
    return clamp((dayNumber(day) + atEnd - axis.from) / (axis.to - axis.from));
  };
  const spanOf = ({ from, to }: Period): Span => ({ from: place(from, 0), to: place(to, 1) });
  const cooled = place(excludedUntil, 1);
  const [ownSpan, otherSpan] = [spanOf(own), spanOf(other)];
  const meeting = {
    from: Math.max(ownSpan.from, otherSpan.from),
    to: Math.min(ownSpan.to, Math.max(cooled, otherSpan.to)),
  };
  return {
    ticks: starts.slice(0, -1).map((from, index) => {
      const [begin, end] = [place(from, 0), place(starts[index + 1] ?? null, 0)];
      return { from, unit, hit: begin < meeting.to && end > meeting.from };
    }),
    own: ownSpan,
    other: { ...otherSpan, coolingOffTo: cooled > otherSpan.to ? cooled : null },
    meeting,
  };
}

/** The first days of all parts, and of the one behind the last. */
function partsOf({ unit, first, last }: { unit: "MONTH" | "YEAR"; first: string; last: string }): string[] {
  const step = unit === "MONTH" ? 1 : 12;
  const begin = unit === "MONTH" ? first.slice(0, 7) : `${first.slice(0, 4)}-01`;
  const parts = Math.max(LEAST_PARTS[unit], Math.ceil((monthsBetween(`${begin}-01`, last) + 1) / step));
  return Array.from({ length: parts + 1 }, (_, index) => monthLater(begin, index * step));
}

function monthLater(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}-01`;
}

function monthsBetween(from: string, to: string): number {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return index(to) - index(from);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
