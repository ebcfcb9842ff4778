import { clsx } from "clsx";
import type { ReactNode } from "react";

const BARS = [1, 2, 3, 4] as const;

/** Decile 1 to 4 as one to four filled bars and then the word ("1" in a table, "Desil 1" in a header); 5 to 10 as the word alone. */
export function DecileMark({ decile, children }: { decile: number | null; children: ReactNode }) {
  if (decile !== null && decile > BARS.length) return <span className="text-mark whitespace-nowrap">{children}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 align-middle text-mark whitespace-nowrap">
      <span aria-hidden className="inline-flex gap-0.5">
        {BARS.map((bar) => (
          <span
            key={bar}
            className={clsx(
              "keep-fill h-3 w-1 rounded-[1px]",
              decile !== null && bar <= decile ? "bg-desil-1" : "bg-line-strong",
            )}
          />
        ))}
      </span>
      {children}
    </span>
  );
}
