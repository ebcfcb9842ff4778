import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type Crumb = { label: string; href?: string | undefined };

/** The head of a page (kop): title, one line of provenance, actions at the right with the primary one last. */
export function PageHeader({
  title,
  crumbs = [],
  meta,
  actions,
  children,
  compact = false,
}: {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  /** The line below the title: funder, state, rows, provenance. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** Meters and tallies between title and actions. */
  children?: ReactNode;
  compact?: boolean;
}) {
  return (
    <header
      className={clsx(
        "flex items-center gap-x-6 gap-y-2.5 border-b border-line px-pane max-md:flex-wrap max-sm:grid",
        compact ? "py-2.5" : "pt-3.5 pb-[13px]",
      )}
    >
      <div className="min-w-0 flex-1">
        <Crumbs crumbs={crumbs} />
        <h1 className={compact ? "text-lg" : "text-xl"}>{title}</h1>
        {meta && <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5 text-sm text-ink-2">{meta}</div>}
      </div>
      {children}
      {actions && <div className="flex items-center gap-2 max-md:flex-wrap max-sm:*:grow print:hidden">{actions}</div>}
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("kit");
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t("crumbs")} className="mb-px text-xs text-ink-2">
      <ol className="flex flex-wrap">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {index > 0 && <span className="mx-1">/</span>}
            {crumb.href === undefined ? (
              crumb.label
            ) : (
              <Link
                href={crumb.href}
                className="inline-flex min-h-6 items-center text-inherit underline underline-offset-3 max-sm:-my-3 max-sm:min-h-11 sm:-my-1"
              >
                {crumb.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
