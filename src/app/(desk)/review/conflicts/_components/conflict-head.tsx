import { useLocale, useTranslations } from "next-intl";
import type { QueuedConflict } from "#application/conflict/get-conflicts.ts";
import { formats } from "#i18n/format.ts";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { ProgressBar } from "#ui/kit/progress-bar.tsx";
import { Severity } from "#ui/kit/severity.tsx";

/** What a conflict is, how many are open, and how many of all are decided. */
export function ConflictHead({ queue }: { queue: readonly QueuedConflict[] }) {
  const t = useTranslations("conflict");
  const { number } = formats(useLocale());
  const open = queue.filter(({ status }) => status === "OPEN").length;
  const decided = queue.filter(({ status }) => status === "DECIDED").length;
  return (
    <PageHeader compact title={t("title")} meta={<span className="max-sm:hidden">{t("lead")}</span>}>
      {queue.length > 0 && (
        <div className="w-[260px] max-sm:w-full">
          <ProgressBar
            size="sm"
            value={decided}
            max={queue.length}
            valueText={t("decidedOf", { decided: number(decided), total: number(queue.length) })}
            label={
              open > 0 ? (
                <Severity level="review">{t("openCount", { count: open })}</Severity>
              ) : (
                <Severity level="clear">{t("allDone")}</Severity>
              )
            }
          />
        </div>
      )}
    </PageHeader>
  );
}
