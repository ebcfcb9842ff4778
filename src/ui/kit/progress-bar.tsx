import type { ReactNode } from "react";

/** How far a work is: label at the left, share and the time still needed at the right. `value` of `max`. */
export function ProgressBar({
  label,
  value,
  max,
  valueText,
  detail,
  size = "md",
}: {
  label: ReactNode;
  value: number;
  max: number;
  /** What is read and shown for the value: "68 %". */
  valueText: string;
  detail?: ReactNode;
  size?: "sm" | "md";
}) {
  const share = max === 0 ? 0 : Math.min(100, (value / max) * 100);
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <span>{label}</span>
        <span>
          <b className="tabular">{valueText}</b> {detail && <span className="text-ink-2">{detail}</span>}
        </span>
      </div>
      <div
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
        aria-label={typeof label === "string" ? label : valueText}
        className={`${size === "md" ? "h-2" : "h-1.5"} overflow-hidden rounded-xs bg-sheet-3 shadow-[inset_0_0_0_1px_var(--color-line)]`}
      >
        <div
          style={{ width: `${share}%` }}
          className="keep-fill h-full bg-accent transition-[width] duration-(--duration-move)"
        />
      </div>
    </div>
  );
}
