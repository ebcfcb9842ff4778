import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "#infrastructure/env.ts";
import { DeskShell } from "#ui/shell/desk-shell.tsx";
import { THEME_COOKIE, themeOf } from "#ui/shell/theme.ts";
import { isKitShown } from "./is-kit-shown.ts";

const TABS = [
  { href: "/kit", label: "Komponen", count: 3 },
  { href: "/kit/work", label: "Layar kerja", count: 12 },
  { href: "/kit/daftar", label: "Daftar" },
  { href: "/kit/register", label: "Register" },
];

/** The desk around the pages of the kit, with an invented person at it. */
export async function KitDesk({ children }: { children: ReactNode }) {
  if (!isKitShown(env())) notFound();
  return (
    <DeskShell
      regencyName="Kab. Kayong Utara"
      budgetYear={2025}
      tabs={TABS}
      user={{ name: "Ratna Wulandari", roleLabel: "Perencana", organisation: "BAPPERIDA" }}
      notices={{ unread: 2, href: "/kit" }}
      locale={await getLocale()}
      theme={themeOf((await cookies()).get(THEME_COOKIE)?.value)}
      accountHref="/kit"
      signOutPath="/kit"
    >
      {children}
    </DeskShell>
  );
}
