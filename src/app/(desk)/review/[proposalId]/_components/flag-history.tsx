import { useLocale, useTranslations } from "next-intl";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import type { ReviewList } from "#application/approval/review-list.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { UndoButton } from "./undo-button.tsx";

/** Below a flag: what its owner says, what was decided, what a visit found. */
export function FlagHistory({ flag, list, words }: { flag: ReviewFlag; list: ReviewList; words: FlagWords }) {
  const t = useTranslations("review");
  const { dateTime } = formats(useLocale());
  const { answer, decision, visit } = flag;
  if (!answer && !decision) return null;
  return (
    <div className="mt-2.5 grid gap-2 border-t border-line pt-2.5 text-sm">
      {answer && <Said head={t("answeredBy", { by: answer.by, at: dateTime(answer.at) })} text={answer.reason} />}
      {decision && !decision.holds && <Message level="review">{t("outdated")}</Message>}
      {decision && (
        <div className="flex items-start gap-3">
          <Said
            head={t("decidedBy", {
              decision: words.t(`terms.decision.${decision.kind}`),
              by: decision.by,
              at: dateTime(decision.at),
            })}
            text={decision.reason}
          />
          {list.may.decide && (
            <UndoButton proposalId={list.id} decisionId={decision.id} look="link">
              {t("undo")}
            </UndoButton>
          )}
        </div>
      )}
      {visit && <VisitLine visit={visit} words={words} />}
    </div>
  );
}

function Said({ head, text }: { head: string; text: string | null }) {
  return (
    <div className="min-w-0 flex-1">
      <p className="text-xs text-ink-2">{head}</p>
      {text && <blockquote className="mt-0.5 border-l-2 border-line-strong pl-2.5">{text}</blockquote>}
    </div>
  );
}

function VisitLine({ visit, words }: { visit: NonNullable<ReviewFlag["visit"]>; words: FlagWords }) {
  const t = useTranslations("review");
  const { date } = formats(useLocale());
  if (visit.date === null || visit.result === null) return <p className="text-ink-2">{t("visitWaiting")}</p>;
  const result = words.t(`terms.verification.${visit.result}`);
  return <Said head={t("visited", { date: date(visit.date), result, by: visit.by ?? "" })} text={visit.note} />;
}
