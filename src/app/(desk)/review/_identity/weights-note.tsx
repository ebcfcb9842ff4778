import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";

/** How stacked weights are read: where the count begins, and what one more says. */
export function WeightsNote({ start }: { start: number }) {
  const t = useTranslations("review");
  const { signed } = formats(useLocale());
  return <p className="mt-1 text-xs text-ink-2 max-sm:hidden">{t("evidence.weightsNote", { start: signed(start) })}</p>;
}
