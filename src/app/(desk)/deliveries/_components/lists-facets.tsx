import { useTranslations } from "next-intl";
import { type Facet, Facets } from "#ui/kit/facets.tsx";
import { hrefWith, type ListsFilter } from "../deliveries-query.ts";
import type { ListsToDeliver } from "../loader.ts";

/** Approved lists by whether something waits, and by budget year. */
export function ListsFacets({ page: { all, filter, thisYear } }: { page: ListsToDeliver }) {
  const t = useTranslations("deliveries");
  const state = (value: ListsFilter["state"], label: string, count: number): Facet => ({
    key: value ?? "all",
    label,
    href: hrefWith("/deliveries", filter, { state: value }),
    count: String(count),
    current: filter.state === value,
  });
  const year = (value: number | undefined, label: string): Facet => ({
    key: String(value ?? "all"),
    label,
    href: hrefWith("/deliveries", filter, { year: value }),
    current: filter.year === value,
  });
  const open = all.filter((list) => list.open > 0).length;
  return (
    <Facets
      label={t("filter")}
      groups={[
        {
          key: "state",
          title: t("state"),
          facets: [
            state(undefined, t("allLists"), all.length),
            state("open", t("openLists"), open),
            state("done", t("doneLists"), all.length - open),
          ],
        },
        {
          key: "year",
          title: t("year"),
          facets: [
            year(undefined, t("allYears")),
            ...[0, 1, 2].map((ago) => year(thisYear - ago, String(thisYear - ago))),
          ],
        },
      ]}
    />
  );
}
