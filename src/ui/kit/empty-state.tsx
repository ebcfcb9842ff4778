import { clsx } from "clsx";
import type { ReactNode } from "react";

/** Nothing here yet: why, and how to begin. */
export function EmptyState({
  title,
  icon,
  action,
  className,
  children,
}: {
  title: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div
      className={clsx(
        "mx-auto grid max-w-md content-center justify-items-center gap-1.5 px-5 py-7 text-center text-button text-ink-2",
        className,
      )}
    >
      {icon && <span className="mb-1">{icon}</span>}
      <h3 className="text-md leading-6 text-ink">{title}</h3>
      {children && <p className="text-pretty">{children}</p>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
