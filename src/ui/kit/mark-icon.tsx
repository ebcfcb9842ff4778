import type { ReactNode } from "react";

export type SeverityLevel = "block" | "review" | "info" | "clear";

const SHAPES = {
  block: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4.7 8h6.6" strokeWidth="2.4" />
    </>
  ),
  review: (
    <>
      <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" />
      <path d="M8 5v3.6" />
      <path d="M8 10.9v.1" strokeWidth="2" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.4v3.4" />
      <path d="M8 5.1v.1" strokeWidth="2" />
    </>
  ),
  clear: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.3 8.2 1.9 1.9 3.6-4" />
    </>
  ),
} as const satisfies Record<SeverityLevel, ReactNode>;

/** The shape of a severity: barred circle, diamond, circle with i, circle with tick. Always beside a word. */
export function MarkIcon({ level, size = 15, className }: { level: SeverityLevel; size?: number; className?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {SHAPES[level]}
    </svg>
  );
}
