import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { StatFigure, StatStrip } from "#ui/kit/stat-figure.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { SpokenFlagText } from "#ui/screening/spoken-flag-text.tsx";
import { UndoButton } from "./undo-button.tsx";

/** What the second signature stands for: how many rows, how much, and who stays behind. */
export function ApprovalFigures({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review.approve");
  const { number, rupiah } = formats(useLocale());
  const { list, signature } = review;
  const { waiting } = signature;
  return (
    <>
      <StatStrip>
        <StatFigure
          size="sm"
          label={t("rows")}
          value={number(signature.rows)}
          unit={t("ofRows", { count: list.rows + list.removed })}
        />
        <StatFigure size="sm" label={t("total")} value={rupiah(list.programme.amount * BigInt(signature.rows))} />
        <StatFigure size="sm" label={t("removed")} value={number(list.removed)} />
        <StatFigure size="sm" label={t("followUp")} value={number(waiting.length)} />
      </StatStrip>
      {waiting.length > 0 && (
        <Message level="info" title={t("withoutWaiting", { count: waiting.length })}>
          {t("waitingRows", {
            count: waiting.length,
            rows: new Intl.ListFormat(words.locale).format(waiting.map(String)),
          })}
        </Message>
      )}
    </>
  );
}

/** Every flag somebody kept, with the reason: signed for one by one. */
export function KeptFlags({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review.approve");
  const kept = keptIn(review);
  return (
    <section>
      <h3 className="mb-1.5 text-base">{t("kept", { count: kept.length })}</h3>
      <ul className="grid">
        {kept.map(({ flag, row }) => (
          <KeptFlag key={flag.id} flag={flag} row={row} review={review} words={words} />
        ))}
      </ul>
    </section>
  );
}

type Kept = { flag: ReviewFlag; row: ReviewRow };

function keptIn({ queue }: Review): Kept[] {
  const rows = queue.flatMap((part) => part.rows.map(({ row }) => row));
  return rows
    .flatMap((row) => row.flags.map((flag) => ({ flag, row })))
    .filter(({ flag }) => flag.status === "DECIDED" && flag.decision?.kind === "KEPT")
    .sort((a, b) => (a.flag.severity === b.flag.severity ? a.row.row - b.row.row : severityOrder(a.flag)));
}

function severityOrder({ severity }: ReviewFlag): number {
  return severity === "block" ? -1 : 1;
}

function KeptFlag({ flag, row, review, words }: Kept & { review: Review; words: FlagWords }) {
  const t = useTranslations("review");
  const { dateTime } = formats(useLocale());
  const { decision, legalBasis, severity } = flag;
  if (!decision) return null;
  return (
    <li className="grid grid-cols-[18px_minmax(0,1fr)_auto] gap-x-2.5 border-t border-line py-2 text-sm max-sm:grid-cols-[18px_minmax(0,1fr)]">
      <Severity level={severity} wordHidden>
        {words.t(`terms.severity.${severity}`)}
      </Severity>
      <div className="min-w-0">
        <p>
          <b>{row.name}</b>, {t("rowNumber", { row: row.row })}:{" "}
          <SpokenFlagText flag={{ evidence: flag.evidence, row: row.row }} words={words} />
        </p>
        <blockquote className="my-1 border-l-2 border-line-strong pl-2.5">{decision.reason}</blockquote>
        <p className="text-xs text-ink-2">
          {[legalBasis, t("keptBy", { by: decision.by, at: dateTime(decision.at) })].filter(Boolean).join(". ")}
        </p>
      </div>
      {review.list.may.decide && (
        <div className="max-sm:col-start-2">
          <UndoButton proposalId={review.list.id} decisionId={decision.id} look="link">
            {t("putBack")}
          </UndoButton>
        </div>
      )}
    </li>
  );
}
