import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** A tick with its sentence; `labelHidden` in a table column, where the sentence is only read aloud. */
export function Checkbox({
  label,
  hint,
  labelHidden = false,
  className,
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode; labelHidden?: boolean }) {
  return (
    <label
      className={clsx(
        "inline-flex min-h-6 min-w-6 items-start gap-2 py-0.5 text-sm max-sm:min-h-11 max-sm:py-2.5",
        className,
      )}
    >
      <input type="checkbox" className="mt-0.5 size-4 shrink-0 accent-accent max-sm:size-5" {...rest} />
      <span className={labelHidden ? "sr-only" : undefined}>
        {label}
        {hint && <span className="block text-xs text-ink-2">{hint}</span>}
      </span>
    </label>
  );
}
