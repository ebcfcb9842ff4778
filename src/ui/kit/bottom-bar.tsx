import { clsx } from "clsx";
import type { ReactNode } from "react";

/** The bar at the foot that stays in sight: totals or a sentence at the left, actions at the right. */
export function BottomBar({
  note,
  actions,
  className,
  children,
}: {
  note?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <footer
      className={clsx(
        "sticky bottom-0 z-(--z-sticky) flex items-center gap-x-7 gap-y-2 bg-sheet px-pane py-2.5 shadow-bar max-sm:flex-wrap max-sm:px-3 print:hidden",
        className,
      )}
    >
      {children}
      {note && <p className="min-w-0 flex-1 text-xs text-ink-2">{note}</p>}
      {actions && (
        <div className="ml-auto flex items-center gap-2 max-sm:ml-0 max-sm:w-full max-sm:[&>*]:flex-1">{actions}</div>
      )}
    </footer>
  );
}
