import { Bell } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "#i18n/locale.ts";
import { Logo } from "../kit/logo.tsx";
import { AccountMenu, type ShellUser } from "./account-menu.tsx";
import type { DeskTab } from "./desk-tab.ts";
import { DeskTabs } from "./desk-tabs.tsx";
import { PhoneMenu } from "./phone-menu.tsx";
import { Sheet } from "./sheet.tsx";
import type { Theme } from "./theme.ts";

/**
 * The desk: the dark bar with the folder tabs of one role, and the sheet below it. A tab is current when the address of
 * the page begins with its `href` (or one of `also`); `current` decides otherwise.
 */
export function DeskShell({
  regencyName,
  budgetYear,
  tabs,
  user,
  notices,
  locale,
  theme,
  search,
  accountHref,
  signOutPath,
  children,
}: {
  regencyName: string;
  budgetYear: number;
  tabs: readonly DeskTab[];
  user: ShellUser;
  notices: { unread: number; href?: string | undefined };
  locale: Locale;
  theme: Theme;
  search?: ReactNode;
  accountHref: string;
  signOutPath: string;
  children: ReactNode;
}) {
  const t = useTranslations("shell");
  const year = t("budgetYear", { year: String(budgetYear) });
  const account = { user, locale, theme, accountHref, signOutPath };
  return (
    <>
      <a
        href="#content"
        className="fixed top-[-60px] left-2 z-(--z-toast) rounded-md bg-sheet px-3 py-2 text-accent max-sm:py-3 focus:top-1.5 print:hidden"
      >
        {t("skip")}
      </a>
      <header className="sticky top-0 z-(--z-desk) flex h-desk items-stretch gap-1 bg-desk px-4 text-desk-ink max-sm:px-3 print:hidden [&_:focus-visible]:outline-desk-ink-2">
        <Link
          href="/"
          className="flex items-center gap-[9px] pr-3 text-md font-semibold tracking-[-0.02em] text-inherit no-underline"
        >
          <Logo tone="desk" />
          Sasar
        </Link>
        <div className="flex flex-col justify-center border-l border-desk-line px-3 text-xs leading-[15px] whitespace-nowrap max-lg:hidden">
          {regencyName}
          <span className="text-desk-ink-2">{year}</span>
        </div>
        <DeskTabs tabs={tabs} />
        <div className="ml-auto flex items-center gap-1.5">
          {search}
          <NoticeBell unread={notices.unread} href={notices.href ?? "/notices"} />
          <div className="max-sm:hidden">
            <AccountMenu {...account} isRoomy={tabs.length <= MOST_TABS_WITH_ROOM} />
          </div>
          <PhoneMenu tabs={tabs} place={`${regencyName}, ${year.toLocaleLowerCase(locale)}`} account={account} />
        </div>
      </header>
      <Sheet>{children}</Sheet>
    </>
  );
}

/** At 1366 pixels more tabs than these leave the account the width of a name. */
const MOST_TABS_WITH_ROOM = 6;

function NoticeBell({ unread, href }: { unread: number; href: string }) {
  const t = useTranslations("shell");
  return (
    <Link
      href={href}
      aria-label={unread > 0 ? t("noticesUnread", { count: unread }) : t("notices")}
      className="relative grid size-8 place-items-center rounded-md text-desk-ink-2 hover:bg-desk-line hover:text-desk-ink max-sm:size-11"
    >
      <Bell size={17} strokeWidth={1.75} aria-hidden />
      {unread > 0 && (
        <span className="absolute top-1 right-1 size-2 rounded-full border-2 border-desk bg-[#fe726c] box-content max-sm:top-2.5 max-sm:right-2.5" />
      )}
    </Link>
  );
}
