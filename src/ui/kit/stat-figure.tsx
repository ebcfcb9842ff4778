import { clsx } from "clsx";
import type { ReactNode } from "react";

/** A figure with its name and unit: never a number alone. */
export function StatFigure({
  label,
  value,
  unit,
  note,
  size = "md",
  wide = false,
}: {
  label: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  note?: ReactNode;
  size?: "sm" | "md" | "lg";
  /** The whole width of a phone: for sums. */
  wide?: boolean;
}) {
  return (
    <div className={clsx("grid content-start gap-px", wide && "max-sm:col-span-2")}>
      <span className="text-xs text-ink-2">{label}</span>
      <span className={clsx("tabular font-semibold tracking-tight sm:whitespace-nowrap", SIZES[size])}>
        {value}
        {unit && <span className="ml-1.5 text-sm font-normal tracking-normal text-ink-2">{unit}</span>}
      </span>
      {note && <span className="text-xs text-ink-2">{note}</span>}
    </div>
  );
}

const SIZES = { sm: "text-lg leading-[22px]", md: "text-xl", lg: "text-2xl" } as const;

/** Several figures side by side, ruled; two a row on a phone. */
export function StatStrip({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={clsx(
        "grid grid-flow-col auto-cols-fr overflow-hidden rounded-md border border-line max-sm:grid-flow-row max-sm:grid-cols-2",
        "[&>*]:-mt-px [&>*]:-ml-px [&>*]:border-t [&>*]:border-l [&>*]:border-line [&>*]:px-4 [&>*]:py-3 max-sm:[&>*]:px-3 max-sm:[&>*]:py-2.5",
        className,
      )}
    >
      {children}
    </div>
  );
}
