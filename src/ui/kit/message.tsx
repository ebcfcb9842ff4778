import { clsx } from "clsx";
import type { ReactNode } from "react";
import { MarkIcon, type SeverityLevel } from "./mark-icon.tsx";

const LOOK = {
  block: "border-blokir-line bg-blokir-soft [--mark:var(--color-blokir)]",
  review: "border-periksa-line bg-periksa-soft [--mark:var(--color-periksa)]",
  info: "border-line bg-sheet-2 [--mark:var(--color-info)]",
  clear: "border-aman-line bg-aman-soft [--mark:var(--color-aman)]",
} as const satisfies Record<SeverityLevel, string>;

/** What happened and what to do next, in a box in the page. `announce` reads it aloud when it appears. */
export function Message({
  level,
  title,
  icon,
  action,
  announce = false,
  className,
  children,
}: {
  level: SeverityLevel;
  title?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  announce?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div
      role={messageRole(announce, level)}
      className={clsx(
        "flex gap-2.5 rounded-sm border px-3.5 py-2.5 text-button max-sm:flex-wrap",
        LOOK[level],
        className,
      )}
    >
      <span className="mt-0.5 shrink-0 text-(--mark)">{icon ?? <MarkIcon level={level} size={16} />}</span>
      <div className="min-w-0 flex-1">
        {title && <b>{title}</b>} {children}
      </div>
      {action && <div className="shrink-0 max-sm:w-full max-sm:[&>*]:w-full">{action}</div>}
    </div>
  );
}

function messageRole(announce: boolean, level: SeverityLevel): "alert" | "status" | undefined {
  if (!announce) return undefined;
  return level === "block" ? "alert" : "status";
}
