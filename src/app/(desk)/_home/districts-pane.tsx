import { useLocale, useTranslations } from "next-intl";
import type { Figures } from "#application/desk/read-figures.ts";
import type { Coverage, DecileRange } from "#domain/targeting/coverage.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";

type Place = { name: string; coverage: Coverage };

/** The same households by kecamatan, and behind a fold by village: in the order of their codes, not ranked. */
export function DistrictsPane({ figures: { districts }, deciles }: { figures: Figures; deciles: DecileRange }) {
  const t = useTranslations("home.districts");
  const coverage = useTranslations("home.coverage");
  if (districts.length === 0) return null;
  return (
    <Pane title={t("title")} note={t("note", { range: coverage("range", deciles) })}>
      <Places caption={t("title")} first={t("district")} places={districts} />
      <details className="mt-3">
        <summary className="inline-flex min-h-6 cursor-pointer items-center text-sm text-accent max-sm:min-h-11">
          {t("byVillage")}
        </summary>
        {districts.map(({ name, villages }) => (
          <div key={name} className="mt-3">
            <h3 className="text-sm font-medium">{name}</h3>
            <Places caption={name} first={t("village")} places={villages} />
          </div>
        ))}
      </details>
    </Pane>
  );
}

function Places({ caption, first, places }: { caption: string; first: string; places: readonly Place[] }) {
  const t = useTranslations("home.districts");
  const { number, percent } = formats(useLocale());
  const columns: Column<Place>[] = [
    { key: "name", header: first, card: "main", cell: ({ name }) => name },
    { key: "eligible", header: t("eligible"), align: "end", cell: (place) => number(place.coverage.eligible) },
    { key: "served", header: t("served"), align: "end", card: "hide", cell: (place) => number(place.coverage.served) },
    { key: "unserved", header: t("unserved"), align: "end", cell: (place) => number(place.coverage.unserved) },
    {
      key: "share",
      header: t("share"),
      align: "end",
      card: "corner",
      cell: ({ coverage: { served, eligible } }) => (eligible === 0 ? "–" : percent(served / eligible, 1)),
    },
  ];
  return <Table caption={caption} columns={columns} rows={places} rowKey={({ name }) => name} density="compact" />;
}
