import { useLocale, useTranslations } from "next-intl";
import type { HouseholdPage } from "#application/register/read-household.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { HistoryLine, HistoryList } from "./history-list.tsx";

/** Field verifications of the household. */
export function VisitPane({ visits }: { visits: HouseholdPage["visits"] }) {
  const t = useTranslations("register.household.visits");
  const format = formats(useLocale());
  return (
    <Pane title={t("title")}>
      {visits.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <HistoryList>
          {visits.map(({ id, date, result, note }) => (
            <HistoryLine key={id} when={date === null ? "–" : format.date(date, "short")}>
              <span className="font-medium">{result === null ? t("asked") : t(`results.${result}`)}</span>
              {note && <span className="block text-ink-2">{note}</span>}
            </HistoryLine>
          ))}
        </HistoryList>
      )}
    </Pane>
  );
}
