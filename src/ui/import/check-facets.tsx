import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { type Facet, Facets } from "../kit/facets.tsx";
import type { CheckedFile, CheckFilter, Shown } from "./check-filter.ts";

/** The reasons and notes of a file, each a link with how many rows it has. */
export function CheckFacets({
  file,
  filter,
  mended,
  hrefOf,
}: {
  file: CheckedFile;
  filter: CheckFilter;
  /** Cells mended here. */
  mended: number;
  hrefOf: (filter: CheckFilter) => string;
}) {
  const t = useTranslations("import.check");
  const codes = useTranslations("import.codes");
  const format = formats(useLocale());
  const { role, counts } = file;

  const facet = (show: Shown, code: string | null, label: string, rows: number): Facet => ({
    key: code ?? show,
    label,
    count: format.number(rows),
    href: hrefOf({ role, show, code }),
    current: filter.show === show && filter.code === code,
  });
  const facetsOf = (show: Shown, found: Readonly<Record<string, number>>) =>
    Object.entries(found)
      .sort(([, a], [, b]) => b - a)
      .map(([code, rows]) => facet(show, code, codes(code), rows));

  return (
    <Facets
      exclusive
      label={t("shown")}
      groups={[
        {
          key: "refused",
          title: t("reasons"),
          facets: [facet("refused", null, t("all"), counts.refused), ...facetsOf("refused", counts.reasons)],
        },
        {
          key: "noted",
          title: t("notes"),
          facets: [facet("noted", null, t("allNotes"), counts.noted), ...facetsOf("noted", counts.notes)],
        },
        {
          key: "others",
          title: t("others"),
          facets: [
            facet("accepted", null, t("show.accepted"), counts.accepted),
            ...(mended > 0 ? [facet("mended", null, t("show.mended"), mended)] : []),
          ],
        },
      ]}
    />
  );
}
