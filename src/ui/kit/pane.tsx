import { clsx } from "clsx";
import { type ReactNode, useId } from "react";

/** A part of the sheet: a heading, what belongs beside it, the content. Panes touch and share hairlines. */
export function Pane({
  title,
  note,
  aside,
  tone = "sheet",
  className,
  children,
}: {
  title?: ReactNode;
  /** A small line beside the heading: the unit and the population. */
  note?: ReactNode;
  /** At the right of the heading: a link, a count. */
  aside?: ReactNode;
  tone?: "sheet" | "sheet-2";
  className?: string;
  children: ReactNode;
}) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={title ? headingId : undefined}
      className={clsx("min-w-0 px-pane pt-3.5 pb-4", tone === "sheet-2" && "bg-sheet-2", className)}
    >
      {title && (
        <header className="mb-2.5 flex items-baseline gap-x-2.5 max-sm:flex-wrap">
          <h2 id={headingId} className="text-base whitespace-nowrap max-sm:text-md max-sm:whitespace-normal">
            {title}
          </h2>
          {note && <p className="text-xs text-ink-2 max-sm:w-full">{note}</p>}
          {aside && <div className="text-sm text-ink-2 sm:ml-auto">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
