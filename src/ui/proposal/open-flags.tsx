import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { Severity } from "#ui/kit/severity.tsx";

/** How many flags of a list nobody has decided, by severity, and how many wait for a visit. Nothing where there are none. */
export function OpenFlags({ block, review, waiting }: { block: number; review: number; waiting: number }) {
  const t = useTranslations("flags.open");
  const { number } = formats(useLocale());
  return (
    <>
      {block > 0 && <Severity level="block">{t("block", { count: number(block) })}</Severity>}
      {review > 0 && <Severity level="review">{t("review", { count: number(review) })}</Severity>}
      {waiting > 0 && <span>{t("waiting", { count: number(waiting) })}</span>}
    </>
  );
}
