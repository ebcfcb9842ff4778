import { useLocale, useTranslations } from "next-intl";
import { RevealReason } from "#application/register/reveal-nik.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { type AccessLine, accessLines } from "./access-lines.ts";
import { HistoryLine, HistoryList } from "./history-list.tsx";

/** Who looked at this household, why a number was shown, who asked for a visit and who made it. */
export function AccessPane({ access }: { access: Parameters<typeof accessLines>[0] }) {
  const t = useTranslations("register.household.access");
  const format = formats(useLocale());
  const lines = accessLines(access, format.dayOfInstant);
  return (
    <Pane title={t("title")} note={t("note")}>
      <HistoryList>
        {lines.map((line) => (
          <HistoryLine key={line.id} when={`${format.date(line.day, "short")}, ${format.time(line.at)}`}>
            <b>{line.who || t("system")}</b>
            {line.organisation && `, ${line.organisation}`}
            <span className="block text-ink-2">
              <Act line={line} />
            </span>
          </HistoryLine>
        ))}
      </HistoryList>
      <p className="mt-2 text-xs text-ink-2">{t("forever")}</p>
    </Pane>
  );
}

function Act({ line: { type, reason, times } }: { line: AccessLine }) {
  const t = useTranslations("register.household.access");
  const reasons = useTranslations("register.household.reveal.reasons");
  const known = RevealReason.safeParse(reason);
  switch (type) {
    case "number.revealed":
      return t("revealed", { reason: known.success ? reasons(known.data) : "–" });
    case "verification.requested":
      return t("visitAsked");
    case "verification.called-off":
      return t("visitCalledOff");
    case "verification.recorded":
      return t("visitRecorded");
    default:
      return t("opened", { times });
  }
}
