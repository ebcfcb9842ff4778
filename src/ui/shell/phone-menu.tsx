"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { AccountPanel, type AccountProps } from "./account-menu.tsx";
import { currentTab, type DeskTab } from "./desk-tab.ts";
import { WaitingCount } from "./desk-tabs.tsx";
import { Disclosure } from "./disclosure.tsx";

/** The phone's navigation: the same tabs as a list, then the account. */
export function PhoneMenu({
  tabs,
  place,
  account,
}: {
  tabs: readonly DeskTab[];
  place: string;
  account: AccountProps;
}) {
  const t = useTranslations("shell");
  const current = currentTab(tabs, usePathname());
  return (
    <Disclosure
      className="sm:hidden"
      summary={t("menu")}
      summaryClassName="flex h-11 items-center rounded-md border border-desk-ink-2 px-3 text-button font-medium"
      panelClassName="absolute top-[46px] right-0 z-(--z-pop) max-h-[calc(100dvh-64px)] w-[280px] overflow-auto rounded-lg border border-line-strong bg-sheet p-1.5 text-ink shadow-pop [&_:focus-visible]:outline-focus"
    >
      <p className="px-3 pt-1.5 pb-2 text-xs text-ink-2">{place}</p>
      <nav aria-label={t("navigation")}>
        {tabs.map((tab) => (
          <Link
            key={tab.href}
            href={tab.href}
            aria-current={tab === current ? "page" : undefined}
            className="flex min-h-[46px] items-center justify-between rounded-sm px-3 text-ink no-underline aria-[current]:bg-accent-soft aria-[current]:font-strong aria-[current]:text-accent-ink"
          >
            {tab.label}
            <WaitingCount count={tab.count} current />
          </Link>
        ))}
      </nav>
      <div className="mt-1.5 border-t border-line p-3">
        <AccountPanel {...account} />
      </div>
    </Disclosure>
  );
}
