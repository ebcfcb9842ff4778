import { clsx } from "clsx";
import type { ReactNode } from "react";

export type Description = { term: ReactNode; key?: string; value: ReactNode };

/** Names and values in two columns; `figures` puts the values at the right, as in a sum. */
export function DescriptionList({
  items,
  figures = false,
  className,
}: {
  items: readonly Description[];
  figures?: boolean;
  className?: string;
}) {
  return (
    <dl className={clsx("grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5 gap-y-1 text-sm", className)}>
      {items.map((item) => (
        <div key={item.key ?? String(item.term)} className="contents">
          <dt className="text-ink-2">{item.term}</dt>
          <dd className={clsx(figures && "tabular text-right font-medium")}>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
