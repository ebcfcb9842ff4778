import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { DensityProvider } from "#ui/kit/density.ts";
import { DENSITY_COOKIE, densityOf } from "#ui/kit/density-choice.ts";
import { FieldWords } from "#ui/kit/field-words.tsx";
import { LeaveGuard } from "#ui/kit/leave-guard.tsx";
import { ToastProvider } from "#ui/kit/toast.tsx";
import { THEME_COOKIE, themeOf } from "#ui/shell/theme.ts";
import "./globals.css";

const inter = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-inter",
});

export const metadata: Metadata = {
  title: { default: "Sasar", template: "%s · Sasar" },
  applicationName: "Sasar",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  // What stands at the bottom, of a page or a dialog, stands above the keyboard of a phone.
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#001e25" },
    { media: "(prefers-color-scheme: dark)", color: "#05141a" },
  ],
};

/** Language, theme, density and typeface of every page; what was chosen comes from cookies, so nothing flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const kept = await cookies();
  const theme = themeOf(kept.get(THEME_COOKIE)?.value);
  const density = densityOf(kept.get(DENSITY_COOKIE)?.value);
  return (
    <html
      lang={await getLocale()}
      className={inter.variable}
      data-theme={theme === "system" ? undefined : theme}
      data-density={density}
    >
      <body>
        <ClientMessages>
          <FieldWords />
          <LeaveGuard>
            <DensityProvider value={density}>
              <ToastProvider>{children}</ToastProvider>
            </DensityProvider>
          </LeaveGuard>
        </ClientMessages>
      </body>
    </html>
  );
}
