import { useLocale, useTranslations } from "next-intl";
import type { ReleaseSummary } from "#application/register/release-summary.ts";
import { formats } from "#i18n/format.ts";

/** Where the register comes from, in one line. */
export function ReleaseLine({ release }: { release: ReleaseSummary }) {
  const t = useTranslations("register");
  const format = formats(useLocale());
  const { label, date, bastNumber, bastDate, households, people } = release;
  return (
    <>
      <span>{t("releaseOf", { label, date: format.date(date) })}</span>
      <span>{t("size", { households: format.number(households), people: format.number(people) })}</span>
      {bastNumber && (
        <span>{[t("bast", { number: bastNumber }), bastDate && format.date(bastDate)].filter(Boolean).join(", ")}</span>
      )}
    </>
  );
}
