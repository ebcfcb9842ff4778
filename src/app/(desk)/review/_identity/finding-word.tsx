import { useLocale, useTranslations } from "next-intl";
import type { ComparedField } from "#application/approval/compare-row.ts";
import { formats } from "#i18n/format.ts";

/** How a field agrees, in words, and what that weighs. */
export function FindingWord({ field: { finding, bits } }: { field: ComparedField }) {
  const t = useTranslations("review");
  const { signed } = formats(useLocale());
  if (finding === null || bits === null) {
    return <span className="text-xs text-ink-3">{t("evidence.missing")}</span>;
  }
  return (
    <>
      <span className="mr-2 text-xs text-ink-2">{t(`findings.${finding}`)}</span>
      <span className="tabular text-sm font-strong whitespace-nowrap">{signed(bits)}</span>
    </>
  );
}
