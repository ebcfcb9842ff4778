"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { hasSingleKeys } from "#ui/shell/single-keys.ts";
import type { SearchPage } from "./search-groups.ts";

const loadDialog = () => import("./search-dialog.tsx");
const SearchDialog = lazy(async () => ({ default: (await loadDialog()).SearchDialog }));

/** The search in the bar: a button, `/`, and Ctrl K (⌘ K) from inside a field too. What it opens is loaded when first wanted. */
export function DeskSearch({ pages, findsPeople }: { pages: readonly SearchPage[]; findsPeople: boolean }) {
  const t = useTranslations("shell.search");
  const [open, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      setWanted(true);
      setOpen(true);
    }
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
        aria-label={findsPeople ? t("people") : t("pagesOnly")}
        className="flex h-8 shrink-0 items-center gap-2 rounded-md text-button text-desk-ink-2 hover:text-desk-ink max-xl:size-8 max-xl:justify-center max-xl:hover:bg-desk-line max-sm:size-11! xl:bg-desk-line xl:px-3 2xl:w-[240px]"
      >
        <Search size={16} strokeWidth={1.75} aria-hidden className="shrink-0" />
        <span className="max-xl:hidden 2xl:hidden">{t("short")}</span>
        <span className="max-2xl:hidden">{findsPeople ? t("people") : t("pagesOnly")}</span>
        <kbd
          aria-hidden
          className="ml-auto rounded-sm border border-desk-ink-2 px-1.5 font-sans text-2xs leading-4 max-xl:hidden"
        >
          /
        </kbd>
      </button>
      {isWanted && (
        <Suspense>
          <SearchDialog open={open} onClose={() => setOpen(false)} pages={pages} findsPeople={findsPeople} />
        </Suspense>
      )}
    </>
  );
}

/** `/` is a letter inside a field, and single keys can be switched off; with Ctrl or ⌘ it is K everywhere but over a dialog. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (document.querySelector("dialog[open]")) return false;
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return true;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  const isInField =
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  return !isInField && hasSingleKeys();
}
