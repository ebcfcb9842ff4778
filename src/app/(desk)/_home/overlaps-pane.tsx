import { useLocale, useTranslations } from "next-intl";
import type { Figures } from "#application/desk/read-figures.ts";
import { formats } from "#i18n/format.ts";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { Pane } from "#ui/kit/pane.tsx";

/** What screening found of double aid and what people made of it; flagged and confirmed rupiah apart. */
export function OverlapsPane({ figures: { overlaps, listsOf, year } }: { figures: Figures }) {
  const t = useTranslations("home.overlaps");
  const { number, rupiah } = formats(useLocale());
  const { raised, decided, rows, flagged, confirmedRows, confirmed } = overlaps;
  return (
    <Pane title={t("title")} className="border-line xl:border-l max-xl:border-t">
      <p className="mb-2 text-xs text-ink-2">
        {t(listsOf === "OWN" ? "populationOwn" : "population", { year: String(year) })}
      </p>
      <DescriptionList
        figures
        items={[
          { term: t("raised"), value: number(raised) },
          { term: t("rows"), value: number(rows) },
          { term: t("decided"), value: t("of", { part: number(decided), whole: number(raised) }) },
          { term: t("flagged"), value: rupiah(flagged) },
          { term: t("confirmed", { count: confirmedRows }), value: rupiah(confirmed) },
        ]}
      />
      <p className="mt-2 text-xs text-ink-2">{t("meaning")}</p>
    </Pane>
  );
}
