import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import { formats } from "#i18n/format.ts";
import { ProgressBar } from "#ui/kit/progress-bar.tsx";
import { Severity } from "#ui/kit/severity.tsx";

/** How many flags are open by severity, and how many of all are decided. */
export function ReviewTally({ review }: { review: Review }) {
  const t = useTranslations("review");
  const { number } = formats(useLocale());
  const rows = review.queue.flatMap((part) => part.rows.map(({ row }) => row));
  const flags = [...rows.flatMap((row) => row.flags), ...review.listFlags].filter(({ status }) => status !== "SHOWN");
  const removed = rows.reduce((sum, { removal }) => sum + (removal?.flags ?? 0), 0);
  const total = flags.length + removed;
  if (total === 0) return null;
  const open = (severity: ReviewFlag["severity"]) =>
    flags.filter((flag) => flag.severity === severity && (flag.status === "OPEN" || flag.status === "REOPENED")).length;
  const waiting = flags.filter(({ status }) => status === "WAITING").length;
  const decided = flags.filter(({ status }) => status === "DECIDED").length + removed;
  const [block, look] = [open("block"), open("review")];
  return (
    <div className="w-[300px] max-xl:w-60 max-sm:w-full">
      <ProgressBar
        size="sm"
        value={decided}
        max={total}
        valueText={t("tally.decided", { decided: number(decided), total: number(total) })}
        label={
          <span className="flex gap-x-3">
            {block > 0 && <Severity level="block">{t("tally.block", { count: block })}</Severity>}
            {look > 0 && <Severity level="review">{t("tally.review", { count: look })}</Severity>}
            {block + look === 0 && (
              <Severity level="clear">{t(waiting > 0 ? "tally.restWaits" : "tally.done")}</Severity>
            )}
          </span>
        }
      />
    </div>
  );
}
