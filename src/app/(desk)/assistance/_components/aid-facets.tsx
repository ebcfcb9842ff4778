import { useLocale, useTranslations } from "next-intl";
import type { AidState } from "#application/assistance/list-assistance.ts";
import { formats } from "#i18n/format.ts";
import { type Facet, Facets } from "#ui/kit/facets.tsx";
import { type AidFilters, hrefOf } from "../aid-query.ts";

const STATES = ["COMMITTED", "DELIVERED", "CANCELLED"] as const satisfies readonly AidState[];

/** Aid by how it stands. */
export function AidFacets({ counts, filters }: { counts: Record<AidState, number>; filters: AidFilters }) {
  const t = useTranslations("assistance");
  const { number } = formats(useLocale());
  const facet = (state: AidState | undefined, label: string, count: number): Facet => ({
    key: state ?? "all",
    label,
    href: hrefOf(filters, { state }),
    count: number(count),
    current: filters.state === state,
  });
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  return (
    <Facets
      label={t("filter")}
      groups={[
        {
          key: "state",
          title: t("state"),
          facets: [
            facet(undefined, t("allStates"), all),
            ...STATES.map((state) => facet(state, t(`states.${state}`), counts[state])),
          ],
        },
      ]}
    />
  );
}
