import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { readDesk } from "#application/desk/read-desk.ts";
import { holds } from "#domain/access/can.ts";
import { findSessionLeft, requireRequest } from "#infrastructure/auth/session.ts";
import { DeskShell } from "#ui/shell/desk-shell.tsx";
import { THEME_COOKIE, themeOf } from "#ui/shell/theme.ts";
import { PAGES, TABS } from "./_navigation/tabs.ts";
import { DeskSearch } from "./_search/desk-search.tsx";
import { SessionWatch } from "./_session/session-watch.tsx";

/** The desk around every page for whoever is signed in; nobody else gets past it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const request = await requireRequest();
  const { role, name } = request.actor;
  const desk = await readDesk(request);
  const left = await findSessionLeft();
  const t = await getTranslations("access");
  const shell = await getTranslations("shell");
  const waiting: Readonly<Record<string, number>> = desk.waiting;
  const tabs = TABS[role].map((page) => ({
    href: PAGES[page].href,
    label: t(`tabs.${page}`),
    count: waiting[page],
  }));
  const shown = (
    <DeskShell
      regencyName={desk.regencyName}
      budgetYear={desk.year}
      tabs={tabs}
      user={{ name, roleLabel: t(`roles.${role}`), organisation: desk.organisationName }}
      notices={{ unread: desk.unreadNotices, href: "/notices" }}
      locale={await getLocale()}
      theme={themeOf((await cookies()).get(THEME_COOKIE)?.value)}
      search={
        <DeskSearch
          pages={[
            ...tabs.map(({ href, label }) => ({ href, label })),
            { href: "/notices", label: shell("notices") },
            { href: "/account", label: shell("ownAccount") },
          ]}
          findsPeople={holds(role, "register.read") || holds(role, "proposal.read")}
        />
      }
      accountHref="/account"
      signOutPath="/api/sign-out"
    >
      {children}
    </DeskShell>
  );
  if (left === null) return shown;
  return (
    <SessionWatch userId={request.actor.userId} left={left}>
      {shown}
    </SessionWatch>
  );
}
