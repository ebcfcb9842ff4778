import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import type { ImportPage } from "../../loader.ts";
import { DecileTable } from "./decile-table.tsx";
import { ResultChanges } from "./result-changes.tsx";
import { UndoRelease } from "./undo-release.tsx";

/** What the load made, what it changes for the work on the desk, and the way back. */
export function ResultPart({ page }: { page: ImportPage }) {
  const t = useTranslations("register.result");
  const result = useTranslations("import.result");
  const format = formats(useLocale());
  const { view, change } = page;
  const isMending = change !== null && view.id !== change.release.importId;
  const { figures, seconds } = view.counts;
  const values = {
    release: change?.release.label ?? "",
    households: format.number(figures.households ?? 0),
    people: format.number(figures.people ?? 0),
    time: timeText(seconds),
  };
  return (
    <>
      <div className="grid gap-x-7 gap-y-5 px-pane pt-5 pb-6 lg:grid-cols-2">
        <div className="grid content-start gap-3.5">
          {view.state === "UNDONE" ? (
            <Message level="info" title={result("undone")} />
          ) : (
            <Message level="clear" title={titleOf()}>
              {t("loaded", values)}
            </Message>
          )}
          {change && view.state === "DONE" && (
            <>
              <DecileTable change={change} />
              <UndoRelease
                importId={view.id}
                release={change.release.label}
                before={change.before?.label ?? null}
                isMending={isMending}
                approved={change.approved}
              />
            </>
          )}
        </div>
        {view.state === "DONE" && <ResultChanges page={page} />}
      </div>
      <BottomBar
        className="mt-auto"
        actions={
          <LinkButton href="/register" tone="primary">
            {result("done")}
          </LinkButton>
        }
      />
    </>
  );

  function titleOf(): string {
    if (isMending) return t("added", values);
    return change?.release.state === "ACTIVE" ? t("used", values) : t("kept", values);
  }

  function timeText(total: number): string {
    const minutes = Math.floor(total / 60);
    const rest = Math.max(1, Math.round(total - minutes * 60));
    return minutes === 0 ? t("seconds", { seconds: rest }) : t("minutes", { minutes, seconds: rest });
  }
}
