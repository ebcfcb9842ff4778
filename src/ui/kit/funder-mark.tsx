import { clsx } from "clsx";
import type { ReactNode } from "react";

export type Funder = "opd" | "baznas" | "village" | "ministry";

const SHAPES = {
  opd: <rect x="1" y="1" width="8" height="8" />,
  baznas: <circle cx="5" cy="5" r="4.4" />,
  village: <path d="M5 .8 9.6 9.2H.4z" />,
  ministry: <path d="M5 0 10 5 5 10 0 5z" />,
} as const satisfies Record<Funder, ReactNode>;

/** The utility that gives everything inside one funder's colours (`--funder`, `--funder-soft`, `--funder-ink`). */
export const FUNDER_CLASS = {
  opd: "funder-opd",
  baznas: "funder-baznas",
  village: "funder-village",
  ministry: "funder-ministry",
} as const satisfies Record<Funder, string>;

/** Who gives: square, circle, triangle or diamond before the name. Without `children` the shape stands alone. */
export function FunderMark({
  funder,
  className,
  children,
}: {
  funder: Funder;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <span className={clsx(FUNDER_CLASS[funder], "max-sm:whitespace-normal sm:whitespace-nowrap", className)}>
      <svg
        viewBox="0 0 10 10"
        aria-hidden="true"
        className={clsx("keep-fill inline-block size-[9px] align-baseline text-(--funder)", children && "mr-1.5")}
        fill="currentColor"
      >
        {SHAPES[funder]}
      </svg>
      {children}
    </span>
  );
}
