import { useTranslations } from "next-intl";
import { FacetSelect } from "#ui/kit/facet-select.tsx";
import { type DuplicateFilters, hrefOf } from "../duplicates-query.ts";
import type { DuplicatesPage } from "../loader.ts";

/** Pairs of which one at least lives in a village. */
export function VillageSelect({
  filters,
  villages,
}: {
  filters: DuplicateFilters;
  villages: DuplicatesPage["villages"];
}) {
  const t = useTranslations("duplicates");
  const choice = (code: string | undefined, label: string) => ({
    label,
    href: hrefOf(filters, { village: code }),
    current: filters.village === code,
  });
  const districts = Map.groupBy(villages, ({ district }) => district);
  return (
    <div className="border-b border-line px-pane py-2.5 sm:w-72 sm:border-0">
      <FacetSelect
        title={t("village")}
        choices={[choice(undefined, t("allVillages"))]}
        groups={Array.from(districts, ([title, some]) => ({
          title,
          choices: some.map(({ code, name }) => choice(code, name)),
        }))}
      />
    </div>
  );
}
