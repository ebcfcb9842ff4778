import { clsx } from "clsx";
import type { ReactNode } from "react";

/** A key of the keyboard. `bare` on a filled button, where it takes the button's own colour. Hidden on a phone. */
export function KeyHint({ children, bare = false }: { children: ReactNode; bare?: boolean }) {
  return (
    <kbd
      className={clsx(
        "inline-block min-w-[18px] rounded-sm border px-1 text-center font-sans text-2xs font-medium max-sm:hidden print:hidden",
        bare ? "border-current" : "border-line-strong bg-sheet text-ink-2",
      )}
    >
      {children}
    </kbd>
  );
}
