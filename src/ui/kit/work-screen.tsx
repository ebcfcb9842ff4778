import { clsx } from "clsx";
import type { ReactNode } from "react";

/**
 * A screen to work on: it fills the window, its panes scroll by themselves, the head and the foot stay. Under 1100 px the
 * right pane moves below, under 640 px everything is one column that scrolls as a page.
 */
export function WorkScreen({
  header,
  left,
  right,
  footer,
  leftWidth = 216,
  rightWidth = 332,
  children,
}: {
  header?: ReactNode;
  left?: ReactNode;
  right?: ReactNode;
  footer?: ReactNode;
  leftWidth?: number;
  rightWidth?: number;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col sm:h-[calc(100dvh-var(--spacing-desk))] print:h-auto">
      {header}
      <div
        style={{ "--left": `${leftWidth}px`, "--right": `${rightWidth}px` }}
        className={clsx(
          "grid min-h-0 flex-1 sm:grid-rows-[minmax(0,1fr)] max-lg:sm:overflow-auto",
          left &&
            right &&
            "sm:grid-cols-[var(--left)_minmax(0,1fr)] lg:grid-cols-[var(--left)_minmax(0,1fr)_var(--right)]",
          left && !right && "sm:grid-cols-[var(--left)_minmax(0,1fr)]",
          !left && right && "lg:grid-cols-[minmax(0,1fr)_var(--right)]",
        )}
      >
        {left && (
          <div className="min-w-0 border-line bg-sheet-2 max-sm:border-b sm:overflow-auto sm:border-r print:hidden">
            {left}
          </div>
        )}
        <div className="min-w-0 lg:overflow-auto">{children}</div>
        {right && (
          <div
            className={clsx(
              "min-w-0 border-line max-lg:border-t lg:overflow-auto lg:border-l",
              left && "max-lg:sm:col-span-2",
            )}
          >
            {right}
          </div>
        )}
      </div>
      {footer}
    </div>
  );
}
