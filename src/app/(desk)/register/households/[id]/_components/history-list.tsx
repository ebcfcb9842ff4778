import type { ReactNode } from "react";

/** What happened, the latest first: when at the left, what at the right. */
export function HistoryList({ children }: { children: ReactNode }) {
  return <ul className="text-sm leading-[18px] max-sm:leading-normal">{children}</ul>;
}

export function HistoryLine({ when, children }: { when: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[84px_minmax(0,1fr)] gap-2.5 border-t border-line py-[7px] first:border-t-0 max-sm:grid-cols-1 max-sm:gap-px">
      <span className="text-xs text-ink-2">{when}</span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
