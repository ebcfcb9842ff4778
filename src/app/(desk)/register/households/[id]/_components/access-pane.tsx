import { useLocale, useTranslations } from "next-intl";
import type { HouseholdPage } from "#application/register/read-household.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { HistoryLine, HistoryList } from "./history-list.tsx";

const REASONS = ["SAME_PERSON", "DECREE", "ASKED_BY_PERSON"];

/** Who looked at this household before, and why a number was shown. */
export function AccessPane({ access }: { access: HouseholdPage["access"] }) {
  const t = useTranslations("register.household.access");
  const reveal = useTranslations("register.household.reveal");
  const format = formats(useLocale());
  return (
    <Pane title={t("title")} note={t("note")}>
      {access.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <HistoryList>
          {access.map(({ id, at, type, reason, who, organisation }) => (
            <HistoryLine key={id} when={`${format.date(format.dayOfInstant(at), "short")} ${format.time(at)}`}>
              <b>{who || t("system")}</b>
              {organisation && `, ${organisation}`}
              <span className="block text-ink-2">
                {type === "number.revealed" ? t("revealed", { reason: reasonText(reason) }) : t("opened")}
              </span>
            </HistoryLine>
          ))}
        </HistoryList>
      )}
      <p className="mt-2 text-xs text-ink-2">{t("forever")}</p>
    </Pane>
  );

  function reasonText(reason: string | null): string {
    return reason && REASONS.includes(reason) ? reveal(`reasons.${reason}`) : (reason ?? "–");
  }
}
