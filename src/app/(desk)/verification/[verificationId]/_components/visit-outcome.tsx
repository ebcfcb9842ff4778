import { useLocale, useTranslations } from "next-intl";
import type { VisitErrand } from "#application/approval/list-verifications.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { Message } from "#ui/kit/message.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** What a visit found; or that it is somebody else's to make. */
export function VisitOutcome({ errand: { found }, words }: { errand: VisitErrand; words: FlagWords }) {
  const t = useTranslations("verification");
  const { date } = formats(useLocale());
  return (
    <div className="px-pane pb-6">
      {found ? (
        <Message
          level={found.result === "ELIGIBLE" ? "clear" : "review"}
          title={`${sentenceCase(words.t(`terms.verification.${found.result}`))}.`}
        >
          {t("foundBy", { date: date(found.date), by: found.by })}
          {found.note && <span className="mt-1 block">{found.note}</span>}
        </Message>
      ) : (
        <Message level="info">{t("notYours")}</Message>
      )}
    </div>
  );
}
