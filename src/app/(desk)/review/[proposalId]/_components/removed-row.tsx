import { useLocale, useTranslations } from "next-intl";
import type { ReviewList } from "#application/approval/review-list.ts";
import type { Removal, ReviewRow } from "#application/approval/review-row.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { SpokenFlagText } from "#ui/screening/spoken-flag-text.tsx";
import { UndoButton } from "./undo-button.tsx";

/** A row that was taken off the list: on which flag, by whom, why, and the way back. */
export function RemovedRow({
  list,
  row,
  removal,
  words,
}: {
  list: ReviewList;
  row: ReviewRow;
  removal: Removal;
  words: FlagWords;
}) {
  const t = useTranslations("review");
  const { dateTime } = formats(useLocale());
  const { decision, evidence, offeredHouseholdId } = removal;
  return (
    <Message
      level="info"
      title={t("removedTitle")}
      action={
        list.may.decide && (
          <UndoButton proposalId={list.id} decisionId={decision.id}>
            {t("restoreRow")}
          </UndoButton>
        )
      }
    >
      <SpokenFlagText flag={{ evidence, row: row.row }} words={words} />
      {decision.reason && (
        <blockquote className="my-1 border-l-2 border-line-strong pl-2.5">{decision.reason}</blockquote>
      )}
      <span className="block text-xs text-ink-2">
        {t("decidedBy", { decision: words.t("terms.decision.REMOVED"), by: decision.by, at: dateTime(decision.at) })}
        {offeredHouseholdId && ` ${t("offered")}`}
      </span>
    </Message>
  );
}
