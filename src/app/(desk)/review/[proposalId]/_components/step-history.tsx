import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import type { ReviewStep } from "#application/approval/review-step.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { Pane } from "#ui/kit/pane.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { UndoButton } from "./undo-button.tsx";

/** Every step of deciding, the latest first; what stands can be taken back while the list is under review. */
export function StepHistory({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review");
  const { steps, list } = review;
  return (
    <Pane title={t("history")} className="border-t border-line">
      {steps.length === 0 && <p className="text-sm text-ink-2">{t("historyEmpty")}</p>}
      <ul>
        {steps.map((step) => (
          <li key={step.batchId} className="flex items-start gap-3 border-t border-line py-2 text-sm first:border-0">
            <Step step={step} words={words} />
            {list.may.decide && step.undone === null && (
              <UndoButton proposalId={list.id} batchId={step.batchId} look="link">
                {t("undo")}
              </UndoButton>
            )}
          </li>
        ))}
      </ul>
    </Pane>
  );
}

function Step({ step, words }: { step: ReviewStep; words: FlagWords }) {
  const t = useTranslations("review");
  const { dateTime, number } = formats(useLocale());
  const { kind, rows, rowCount, undone } = step;
  const decision = sentenceCase(words.t(`terms.decision.${kind}`));
  const endOf = ({ by, at, into }: NonNullable<ReviewStep["undone"]>) =>
    into
      ? t("stepChanged", { by, at: dateTime(at), decision: words.t(`terms.decision.${into.kind}`) })
      : t("stepUndone", { by, at: dateTime(at) });
  return (
    <div className="min-w-0 flex-1">
      <p className={undone ? "text-ink-2 line-through decoration-ink-3" : undefined}>
        {rowCount > rows.length
          ? t("stepOfMany", { decision, count: number(rowCount) })
          : t("step", { decision, rows: new Intl.ListFormat(words.locale).format(rows.map(String)) })}
      </p>
      {step.reason && <p className="text-ink-2">{step.reason}</p>}
      <p className="text-xs text-ink-2">
        {t("trail.by", { by: step.by, at: dateTime(step.at) })}
        {undone && `. ${endOf(undone)}`}
      </p>
    </div>
  );
}
