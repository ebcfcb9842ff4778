import { clsx } from "clsx";
import type { ReactNode } from "react";

/**
 * A screen to work on: it fills the window, its panes scroll by themselves, the head and the foot stay. Under 1100 px the
 * right pane moves below and the page scrolls as a whole; under 900 px the left one moves to the top. The panes are positioned, so
 * that hidden words inside them, which are placed absolutely, lengthen the pane and not the page.
 */
export function WorkScreen({
  header,
  left,
  right,
  footer,
  split = false,
  leftWidth = 216,
  rightWidth = 332,
  children,
}: {
  header?: ReactNode;
  left?: ReactNode;
  right?: ReactNode;
  footer?: ReactNode;
  /** The children bring their own panes (`WorkPane`): where a layout holds the screen and a page what changes in it. */
  split?: boolean;
  leftWidth?: number;
  rightWidth?: number;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-[calc(100dvh-var(--spacing-desk))] flex-col lg:h-[calc(100dvh-var(--spacing-desk))] print:block print:h-auto print:min-h-0">
      {header}
      <div
        style={{ "--left": `${leftWidth}px`, "--right": `${rightWidth}px` }}
        className={clsx(
          "grid min-h-0 flex-1 max-md:content-start lg:grid-rows-[minmax(0,1fr)] print:block",
          columnsClass({ left: Boolean(left), right: split || Boolean(right) }),
        )}
      >
        {left && (
          <div className="relative min-w-0 border-line bg-sheet-2 max-md:max-h-[45dvh] max-md:overflow-auto max-md:border-b md:border-r lg:overflow-auto print:hidden">
            {left}
          </div>
        )}
        {split ? children : <WorkPane>{children}</WorkPane>}
        {right && (
          <WorkPane side below={Boolean(left)}>
            {right}
          </WorkPane>
        )}
      </div>
      {footer}
    </div>
  );
}

/** A pane of a screen: the middle one, or the one at its side; `wide` where there is none at the side. */
export function WorkPane({
  side = false,
  below = true,
  wide = false,
  children,
}: {
  side?: boolean;
  /** Whether a left pane stands beside: below 1100 px the side one then lies under both. */
  below?: boolean;
  wide?: boolean;
  children: ReactNode;
}) {
  if (side) {
    return (
      <div
        className={clsx(
          "relative min-w-0 border-line max-lg:border-t lg:overflow-auto lg:border-l print:overflow-visible print:border-l-0",
          below && "max-lg:md:col-span-2",
        )}
      >
        {children}
      </div>
    );
  }
  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is reached by keyboard even where nothing in it takes the focus.
      tabIndex={0}
      className={clsx(
        "relative min-w-0 focus-visible:-outline-offset-2 lg:overflow-auto print:overflow-visible",
        wide && "lg:col-span-2",
      )}
    >
      {children}
    </div>
  );
}

function columnsClass({ left, right }: { left: boolean; right: boolean }): string {
  if (left && right) {
    return "md:grid-cols-[var(--left)_minmax(0,1fr)] lg:grid-cols-[var(--left)_minmax(0,1fr)_var(--right)]";
  }
  if (left) return "md:grid-cols-[var(--left)_minmax(0,1fr)]";
  return right ? "lg:grid-cols-[minmax(0,1fr)_var(--right)]" : "";
}
