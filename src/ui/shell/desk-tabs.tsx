"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { currentTab, type DeskTab } from "./desk-tab.ts";

/** The folder tabs in the bar; on a phone they are in the menu instead. */
export function DeskTabs({ tabs }: { tabs: readonly DeskTab[] }) {
  const t = useTranslations("shell");
  const current = currentTab(tabs, usePathname());
  return (
    <nav
      aria-label={t("navigation")}
      className="flex min-w-0 items-end gap-0.5 overflow-x-auto px-[9px] [scrollbar-width:none] max-sm:hidden"
    >
      {tabs.map((tab) => (
        <TabLink key={tab.href} tab={tab} current={tab === current} />
      ))}
    </nav>
  );
}

function TabLink({ tab, current }: { tab: DeskTab; current: boolean }) {
  return (
    <Link
      href={tab.href}
      aria-current={current ? "page" : undefined}
      className={clsx(
        "folder-tab relative flex h-[38px] items-center gap-[7px] rounded-t-tab px-[13px] text-button whitespace-nowrap no-underline",
        current
          ? "bg-sheet font-strong text-ink [&:focus-visible]:outline-focus focus-visible:outline-offset-[-4px]"
          : "text-desk-ink-2 hover:bg-desk-line hover:text-desk-ink focus-visible:outline-offset-[-2px]",
      )}
    >
      {tab.label}
      <WaitingCount count={tab.count} current={current} />
    </Link>
  );
}

/** How many things wait behind a tab; nothing when nothing does. */
export function WaitingCount({ count, current }: { count: number | undefined; current: boolean }) {
  const t = useTranslations("shell");
  if (count === undefined || count === 0) return null;
  return (
    <span
      className={clsx(
        "tabular min-w-[18px] rounded-full px-[5px] text-center text-2xs",
        current ? "bg-accent text-on-accent" : "bg-desk-line text-desk-ink",
      )}
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t("waiting", { count })}</span>
    </span>
  );
}
