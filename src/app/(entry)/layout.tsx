import Image from "next/image";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { Logo } from "#ui/kit/logo.tsx";
import { LanguageSwitch } from "#ui/shell/preference-switches.tsx";
import familyField from "./_components/family-field.svg";

/** The pages one sees before signing in: what Sasar is at the left, the form at the right. */
export default async function EntryLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("entry");
  return (
    <ClientMessages namespaces={["entry"]}>
      <div className="min-h-dvh lg:grid lg:grid-cols-[minmax(0,1fr)_520px]">
        <div className="flex flex-col overflow-hidden bg-desk text-desk-ink max-lg:h-52 max-lg:px-pane max-lg:pt-4 lg:sticky lg:top-0 lg:h-dvh lg:pt-10 lg:pl-12">
          <div className="flex items-center gap-2.5 text-lg font-semibold tracking-[-0.02em]">
            <Logo size={28} tone="desk" />
            Sasar
          </div>
          <h1 className="mt-3.5 text-xl text-balance lg:mt-10 lg:max-w-[15em] lg:text-3xl">{t("claim")}</h1>
          <p className="mt-3 max-w-[36em] text-md text-desk-ink-2 max-lg:hidden">{t("purpose")}</p>
          <Legend />
          <Image
            src={familyField}
            alt={t("field")}
            unoptimized
            priority
            className="mt-4 min-h-0 w-full flex-1 object-cover object-left-top lg:mt-0"
          />
        </div>
        <main className="relative grid content-center px-[72px] py-16 max-lg:px-pane max-lg:pt-6 max-lg:pb-7">
          <div className="absolute top-4 right-6 w-44 max-lg:-top-[200px] max-lg:right-3 [&_fieldset>div]:bg-sheet [&_legend]:sr-only">
            <LanguageSwitch locale={await getLocale()} />
          </div>
          {children}
        </main>
      </div>
    </ClientMessages>
  );
}

async function Legend() {
  const t = await getTranslations("entry");
  return (
    <ul data-theme="dark" className="mt-5 mb-4 flex flex-wrap gap-x-5 gap-y-1.5 text-sm max-lg:hidden">
      <li>
        <FunderMark funder="opd">{t("opd")}</FunderMark>
      </li>
      <li>
        <FunderMark funder="baznas">{t("baznas")}</FunderMark>
      </li>
      <li>
        <FunderMark funder="village">{t("village")}</FunderMark>
      </li>
      <li>
        <FunderMark funder="ministry">{t("ministry")}</FunderMark>
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="h-[13px] w-5 rounded-sm border-2 border-blokir" />
        {t("overlap")}
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="size-2.5 rounded-full border border-desk-ink-2" />
        {t("untouched")}
      </li>
    </ul>
  );
}
