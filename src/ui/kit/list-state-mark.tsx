import { clsx } from "clsx";
import type { ReactNode } from "react";

const SEGMENTS = [0, 1, 2, 3, 4] as const;

/** Where a list stands: a step from 0 to 4, or back with its owner, or withdrawn. */
export type ListStep = 0 | 1 | 2 | 3 | 4 | "returned" | "revoked";

/** Five segments, the current one taller; hatched when returned, struck through when revoked; then the word. */
export function ListStateMark({ step, children }: { step: ListStep; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 align-middle text-mark font-medium whitespace-nowrap">
      <span aria-hidden className={clsx("inline-flex items-center gap-0.5", step === "revoked" && "struck")}>
        {SEGMENTS.map((segment) => (
          <span key={segment} className={clsx("keep-fill w-[9px] rounded-[1px]", segmentClass(segment, step))} />
        ))}
      </span>
      {children}
    </span>
  );
}

function segmentClass(segment: number, step: ListStep): string {
  if (step === "revoked") return "h-[5px] bg-line-strong";
  if (step === "returned") {
    return segment === 0
      ? "h-[9px] hatch [--hatch-gap:var(--color-periksa-line)] [--hatch:var(--color-periksa)]"
      : "h-[5px] bg-line-strong";
  }
  if (segment === step) return "h-[9px] bg-accent";
  return segment < step ? "h-[5px] bg-accent" : "h-[5px] bg-line-strong";
}
