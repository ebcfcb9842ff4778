import { clsx } from "clsx";
import type { ReactNode } from "react";
import { MarkIcon, type SeverityLevel } from "./mark-icon.tsx";

const INK = {
  block: "text-blokir-ink",
  review: "text-periksa-ink",
  info: "text-info-ink",
  clear: "text-aman-ink",
} as const satisfies Record<SeverityLevel, string>;

const MARK = {
  block: "text-blokir",
  review: "text-periksa",
  info: "text-info",
  clear: "text-aman",
} as const satisfies Record<SeverityLevel, string>;

const TAG = {
  block: "border-blokir-line bg-blokir-soft",
  review: "border-periksa-line bg-periksa-soft",
  info: "border-info-line bg-info-soft",
  clear: "border-aman-line bg-aman-soft",
} as const satisfies Record<SeverityLevel, string>;

/**
 * How serious: shape, word, then colour. `children` is the word (Blokir, Periksa, Info, Aman) or a sentence;
 * `tag` puts it in a small box; `wordHidden` leaves the shape alone to the eye and the word to the ear.
 */
export function Severity({
  level,
  tag = false,
  wordHidden = false,
  className,
  children,
}: {
  level: SeverityLevel;
  tag?: boolean;
  wordHidden?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={clsx(
        "inline-flex items-start gap-[5px] align-middle text-mark font-medium",
        INK[level],
        tag && ["items-center rounded-sm border px-1.5 py-px whitespace-nowrap", TAG[level]],
        className,
      )}
    >
      <span className={clsx("flex h-[1.45em] shrink-0 items-center", MARK[level])}>
        <MarkIcon level={level} size={tag ? 14 : 15} />
      </span>
      <span className={wordHidden ? "sr-only" : undefined}>{children}</span>
    </span>
  );
}
