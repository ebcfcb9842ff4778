"use client";

import { clsx } from "clsx";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LOCALE_COOKIE, LOCALES, type Locale } from "#i18n/locale.ts";
import { useDensity } from "../kit/density.ts";
import { DENSITIES, DENSITY_COOKIE, type Density } from "../kit/density-choice.ts";
import { THEME_COOKIE, THEMES, type Theme } from "./theme.ts";

const LANGUAGE_NAMES = { id: "Indonesia", en: "English" } as const satisfies Record<Locale, string>;
const THEME_KEYS = { light: "themeLight", dark: "themeDark", system: "themeSystem" } as const satisfies Record<
  Theme,
  string
>;

const DENSITY_KEYS = { comfortable: "densityComfortable", compact: "densityCompact" } as const satisfies Record<
  Density,
  string
>;

/** Language and appearance. Each is kept in a cookie for a year and the page is drawn again by the server. */
export function PreferenceSwitches({ locale, theme }: { locale: Locale; theme: Theme }) {
  const t = useTranslations("shell");
  return (
    <div className="grid gap-2.5">
      <Switch
        label={t("theme")}
        values={THEMES}
        current={theme}
        nameOf={(value) => t(THEME_KEYS[value])}
        cookie={THEME_COOKIE}
        show={showTheme}
      />
      <div className="max-sm:hidden">
        <DensitySwitch />
      </div>
      <LanguageSwitch locale={locale} />
    </div>
  );
}

/** How much room rows take; `inToolbar` above a table, where its name is only read aloud. A phone has cards instead. */
export function DensitySwitch({ inToolbar = false }: { inToolbar?: boolean }) {
  const t = useTranslations("shell");
  return (
    <Switch
      label={t("density")}
      labelHidden={inToolbar}
      values={DENSITIES}
      current={useDensity()}
      nameOf={(value) => t(DENSITY_KEYS[value])}
      cookie={DENSITY_COOKIE}
      show={showDensity}
    />
  );
}

/** The languages alone, for the pages one sees before signing in. */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const t = useTranslations("shell");
  return (
    <Switch
      label={t("language")}
      values={LOCALES}
      current={locale}
      nameOf={(value) => LANGUAGE_NAMES[value]}
      langOf={(value) => value}
      cookie={LOCALE_COOKIE}
    />
  );
}

function Switch<Value extends string>({
  label,
  labelHidden = false,
  values,
  current,
  nameOf,
  langOf,
  cookie,
  show,
}: {
  label: string;
  labelHidden?: boolean;
  values: readonly Value[];
  current: Value;
  nameOf: (value: Value) => string;
  langOf?: (value: Value) => string;
  cookie: string;
  /** What can be seen at once, before the server has drawn the page anew. */
  show?: (value: Value) => void;
}) {
  const router = useRouter();

  function choose(value: Value) {
    remember(cookie, value);
    show?.(value);
    router.refresh();
  }

  return (
    <fieldset className="grid gap-1">
      <legend className={labelHidden ? "sr-only" : "mb-1 text-xs text-ink-2"}>{label}</legend>
      <div className="flex overflow-hidden rounded-md border border-line-strong">
        {values.map((value) => (
          <button
            key={value}
            type="button"
            lang={langOf?.(value)}
            aria-pressed={value === current}
            onClick={() => choose(value)}
            className={clsx(
              "min-h-control-sm flex-1 px-2 text-mark text-ink-2 not-first:border-l not-first:border-line hover:bg-sheet-3 focus-visible:outline-offset-[-2px]",
              "aria-pressed:bg-accent-soft aria-pressed:font-strong aria-pressed:text-accent-ink",
            )}
          >
            {nameOf(value)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function remember(cookie: string, value: string) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: older browsers at the village desks have no Cookie Store
  document.cookie = `${cookie}=${value}; path=/; max-age=31536000; samesite=lax${secure}`;
}

function showTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function showDensity(density: Density) {
  document.documentElement.dataset.density = density;
}
