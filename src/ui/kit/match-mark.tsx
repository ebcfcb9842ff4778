import { clsx } from "clsx";
import type { ReactNode } from "react";

export type MatchLevel = "certain" | "possible" | "none";

/** How sure a match is: full, half and hatched, or empty bar; then the word (pasti, mungkin, tidak ada). */
export function MatchMark({ level, children }: { level: MatchLevel; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-[7px] align-middle text-mark whitespace-nowrap">
      <span
        aria-hidden
        className="relative h-2 w-[22px] overflow-hidden rounded-[1px] shadow-[inset_0_0_0_1px_var(--color-control)]"
      >
        {level !== "none" && (
          <span
            className={clsx(
              "keep-fill absolute inset-y-0 left-0",
              level === "certain" ? "w-full bg-accent" : "hatch w-[55%] [--hatch:var(--color-periksa)]",
            )}
          />
        )}
      </span>
      {children}
    </span>
  );
}
