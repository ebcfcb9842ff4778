import { useLocale, useTranslations } from "next-intl";
import type { HouseholdPage } from "#application/register/read-household.ts";
import { formats } from "#i18n/format.ts";
import { AidTimeline } from "#ui/household/aid-timeline.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";

/** Aid from every funder: given, committed and proposed. */
export function AidPane({ aid, today }: { aid: HouseholdPage["aid"]; today: string }) {
  const t = useTranslations("register.household.aid");
  const format = formats(useLocale());
  const year = today.slice(0, 4);
  const received = aid
    .filter(({ state, period }) => state === "DELIVERED" && period.from.slice(0, 4) === year && period.from <= today)
    .reduce((sum, { amount }) => sum + amount, 0n);
  return (
    <Pane title={t("title")} note={t("legend")}>
      {aid.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <>
          <AidTimeline
            today={today}
            aid={aid.map(({ organisationKind, ...one }) => ({ ...one, funder: FUNDER_OF[organisationKind] }))}
          />
          <p className="mt-2 text-xs text-ink-2">{t("sum", { year, amount: format.rupiah(received) })}</p>
        </>
      )}
    </Pane>
  );
}
