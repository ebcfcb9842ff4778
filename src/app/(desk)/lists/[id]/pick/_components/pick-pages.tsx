"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Pickable } from "#application/proposal/find-pickable.ts";
import { Button } from "#ui/kit/button.tsx";

/** Previous and next without an address: what is looked for stays on the page. */
export function PickPages({ pickable, onPage }: { pickable: Pickable; onPage: (page: number) => void }) {
  const t = useTranslations("lists.pick");
  const { page, pages } = pickable;
  if (pages === 1) return null;
  return (
    <nav
      aria-label={t("page", { page, pages })}
      className="flex items-center justify-end gap-2 px-pane py-2.5 text-sm text-ink-2"
    >
      <Button
        size="sm"
        icon={<ChevronLeft size={16} aria-hidden />}
        aria-label={t("previous")}
        aria-disabled={page === 1}
        onClick={() => page > 1 && onPage(page - 1)}
      />
      <span className="tabular">{t("page", { page, pages })}</span>
      <Button
        size="sm"
        icon={<ChevronRight size={16} aria-hidden />}
        aria-label={t("next")}
        aria-disabled={page === pages}
        onClick={() => page < pages && onPage(page + 1)}
      />
    </nav>
  );
}
