import { useTranslations } from "next-intl";
import { Segmented } from "#ui/kit/segmented.tsx";
import { hrefOf } from "./href.ts";
import type { HomePage } from "./loader.ts";

/** The budget year of all figures below: the years around this one, and whatever else stands in the address. */
export function YearSwitch({ page: { query, tasks }, year }: { page: HomePage; year: number }) {
  const t = useTranslations("home");
  const thisYear = Number(tasks.today.slice(0, 4));
  const years = [...new Set([thisYear - 2, thisYear - 1, thisYear, thisYear + 1, year])].toSorted((a, b) => a - b);
  return (
    <div className="flex items-center gap-2 text-sm text-ink-2 max-sm:flex-wrap">
      <span>{t("budgetYear")}</span>
      <Segmented
        label={t("budgetYear")}
        options={years.map((one) => ({
          label: String(one),
          href: hrefOf(query, { year: one === thisYear ? undefined : one }),
          current: one === year,
        }))}
      />
    </div>
  );
}
