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
  const received = aid.filter((one) => receivedOf(one) > 0n && one.period.from.slice(0, 4) === year);
  const sum = received.reduce((total, one) => total + receivedOf(one), 0n);
  const funders = new Set(received.map(({ organisation }) => organisation)).size;
  return (
    <Pane title={t("title")} note={t("legend")}>
      {aid.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <>
          <AidTimeline
            today={today}
            aid={aid.map((one) => ({ ...one, funder: FUNDER_OF[one.organisationKind], received: receivedOf(one) }))}
          />
          <p className="mt-2 text-xs text-ink-2">{t("sum", { year, amount: format.rupiah(sum), funders })}</p>
        </>
      )}
    </Pane>
  );
}

/** What was handed over. Loaded history names no single deliveries: it is delivered whole. */
function receivedOf({ state, amount, delivered }: HouseholdPage["aid"][number]): bigint {
  return state === "DELIVERED" && delivered === 0n ? amount : delivered;
}
