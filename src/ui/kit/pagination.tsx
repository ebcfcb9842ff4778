import { clsx } from "clsx";
import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Previous and next with where one is; `summary` is the sentence at the left ("Baris 1–50 dari 412"). */
export function Pagination({
  page,
  pages,
  hrefFor,
  summary,
}: {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  summary?: ReactNode;
}) {
  const t = useTranslations("kit");
  return (
    <nav
      aria-label={t("pages")}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 px-pane py-2.5 text-sm text-ink-2 print:hidden"
    >
      {summary && <span className="min-w-0 flex-1 max-sm:w-full max-sm:flex-none">{summary}</span>}
      {pages > 1 && (
        <span className="ml-auto flex items-center gap-1">
          <PageStep href={page > 1 ? hrefFor(page - 1) : null} label={t("previous")}>
            <ChevronLeft size={16} aria-hidden />
          </PageStep>
          <span className="tabular px-1.5">{t("pageOf", { page, pages })}</span>
          <PageStep href={page < pages ? hrefFor(page + 1) : null} label={t("next")}>
            <ChevronRight size={16} aria-hidden />
          </PageStep>
        </span>
      )}
    </nav>
  );
}

function PageStep({ href, label, children }: { href: string | null; label: string; children: ReactNode }) {
  const look = "grid size-control-sm place-items-center rounded-md border";
  if (href === null) {
    return (
      <span aria-hidden className={clsx(look, "border-line text-ink-3")}>
        {children}
      </span>
    );
  }
  return (
    <Link href={href} aria-label={label} className={clsx(look, "border-line-strong text-ink hover:bg-sheet-3")}>
      {children}
    </Link>
  );
}
