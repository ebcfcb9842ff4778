import { useTranslations } from "next-intl";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import { Severity } from "#ui/kit/severity.tsx";
import { flagSentence } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** Flags that are only shown: a line each, nothing owed. */
export function ShownFlags({ flags, words }: { flags: readonly ReviewFlag[]; words: FlagWords }) {
  const t = useTranslations("review");
  if (flags.length === 0) return null;
  return (
    <ul aria-label={t("sections.SHOWN")} className="grid gap-1 pl-4 text-sm text-ink-2">
      {flags.map(({ id, evidence, row }) => (
        <li key={id} className="grid grid-cols-[62px_minmax(0,1fr)] gap-x-2">
          <Severity level="info">{words.t("terms.severity.info")}</Severity>
          <span>{flagSentence({ evidence, row }, words)}</span>
        </li>
      ))}
    </ul>
  );
}
