import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
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
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#001e25" },
    { media: "(prefers-color-scheme: dark)", color: "#05141a" },
  ],
};

/** Language, theme and typeface of every page; the theme comes from a cookie, so nothing flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={await getLocale()} className={inter.variable} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <ClientMessages>
          <FieldWords />
          <LeaveGuard>
            <ToastProvider>{children}</ToastProvider>
          </LeaveGuard>
        </ClientMessages>
      </body>
    </html>
  );
}
