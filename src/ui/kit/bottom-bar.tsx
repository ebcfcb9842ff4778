import { clsx } from "clsx";
import type { ReactNode } from "react";

/**
 * The foot of a screen: the way back, totals (`children`) and a sentence at the left, actions at the right; it stays in sight. On a
 * phone only the way back and the actions stay, over the page's lower edge; the totals are read at its end.
 */
export function BottomBar({
  back,
  note,
  actions,
  className,
  children,
}: {
  back?: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  const hasText = Boolean(note) || Boolean(children);
  return (
    <footer
      className={clsx(
        "bottom-0 z-(--z-sticky) flex items-center gap-x-7 gap-y-2.5 bg-sheet max-sm:flex-wrap sm:sticky sm:px-pane sm:py-2.5 sm:shadow-bar print:static print:mt-3 print:border-t print:border-line print:shadow-none",
        hasText && "max-sm:border-t-8 max-sm:border-sheet-3 max-sm:p-pane",
        actions && "max-sm:mb-[72px]",
        className,
      )}
    >
      {children}
      {note && <p className="min-w-0 flex-1 text-xs text-ink-2 max-sm:w-full max-sm:flex-none">{note}</p>}
      {actions && (
        <div className="print:hidden max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-(--z-sticky) max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-2 max-sm:bg-sheet max-sm:p-3 max-sm:shadow-bar sm:contents max-sm:[&>div>*]:flex-1 max-sm:[&>div>[role=alert]]:basis-full">
          {back && <div className="max-sm:contents sm:-order-1 sm:-ml-2">{back}</div>}
          <div className="flex items-center gap-2 max-sm:contents sm:order-1 sm:ml-auto">{actions}</div>
        </div>
      )}
    </footer>
  );
}
