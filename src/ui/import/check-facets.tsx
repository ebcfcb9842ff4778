import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { type Facet, Facets } from "../kit/facets.tsx";
import type { CheckedFile, CheckFilter } from "./check-filter.ts";

/** The reasons and notes of a file, each a link with how many rows it has. */
export function CheckFacets({
  file,
  filter,
  hrefOf,
}: {
  file: CheckedFile;
  filter: CheckFilter;
  hrefOf: (filter: CheckFilter) => string;
}) {
  const t = useTranslations("import.check");
  const codes = useTranslations("import.codes");
  const format = formats(useLocale());
  const { role, counts } = file;

  const facet = (refused: boolean, code: string | null, label: string, rows: number): Facet => ({
    key: code ?? "all",
    label,
    count: format.number(rows),
    href: hrefOf({ role, refused, code }),
    current: filter.refused === refused && filter.code === code,
  });
  const facetsOf = (refused: boolean, found: Readonly<Record<string, number>>) =>
    Object.entries(found)
      .sort(([, a], [, b]) => b - a)
      .map(([code, rows]) => facet(refused, code, codes(code), rows));

  return (
    <Facets
      label={t("reasons")}
      groups={[
        {
          key: "refused",
          title: t("reasons"),
          facets: [facet(true, null, t("all"), counts.refused), ...facetsOf(true, counts.reasons)],
        },
        {
          key: "noted",
          title: t("notes"),
          facets: [facet(false, null, t("allNotes"), counts.noted), ...facetsOf(false, counts.notes)],
        },
      ]}
    />
  );
}
