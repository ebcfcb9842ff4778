import { useLocale, useTranslations } from "next-intl";
import type { Evidence } from "#domain/matching/match.ts";
import { formats } from "#i18n/format.ts";
import { evidenceWords } from "./evidence-words.ts";

/** What speaks for two records being one, and against it, the weightiest first. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useTranslations("pairs");
  const { signed } = formats(useLocale());
  const sorted = evidence.toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits));
  return (
    <ul aria-label={t("evidence")} className="grid gap-0.5 text-xs">
      {sorted.map((one) => (
        <li key={one.field} className="flex justify-between gap-3">
          <span className={one.bits < 0 ? "text-ink-2" : undefined}>{evidenceWords(one, t)}</span>
          <span className="tabular text-ink-2" title={t("bits")}>
            {signed(one.bits)}
          </span>
        </li>
      ))}
    </ul>
  );
}
