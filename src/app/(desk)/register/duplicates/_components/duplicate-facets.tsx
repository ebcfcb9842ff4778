import { useLocale, useTranslations } from "next-intl";
import { DUPLICATE_KINDS } from "#domain/register/duplicate/duplicate.ts";
import { formats } from "#i18n/format.ts";
import type { DuplicateCount } from "#infrastructure/db/load/load-duplicates.ts";
import { Facets } from "#ui/kit/facets.tsx";
import { type DuplicateFilters, hrefOf } from "../duplicates-query.ts";

const STATES = ["OPEN", "SAME", "DIFFERENT"] as const;

/** Pairs by whether they are settled, and by kind. */
export function DuplicateFacets({ counts, filters }: { counts: readonly DuplicateCount[]; filters: DuplicateFilters }) {
  const t = useTranslations("duplicates");
  const { number } = formats(useLocale());
  const sum = (some: readonly DuplicateCount[]) => number(some.reduce((total, { count }) => total + count, 0));
  const ofState = counts.filter(({ state }) => state === filters.state);
  const ofKind = counts.filter(({ kind }) => filters.kind === undefined || kind === filters.kind);
  return (
    <Facets
      label={t("filter")}
      groups={[
        {
          key: "state",
          title: t("state"),
          facets: STATES.map((state) => ({
            key: state,
            label: t(`states.${state}`),
            href: hrefOf(filters, { state }),
            count: sum(ofKind.filter((one) => one.state === state)),
            current: filters.state === state,
          })),
        },
        {
          key: "kind",
          title: t("kind"),
          facets: [
            {
              key: "all",
              label: t("allKinds"),
              href: hrefOf(filters, { kind: undefined }),
              count: sum(ofState),
              current: filters.kind === undefined,
            },
            ...DUPLICATE_KINDS.map((kind) => ({
              key: kind,
              label: t(`kinds.${kind}`),
              href: hrefOf(filters, { kind }),
              count: sum(ofState.filter((one) => one.kind === kind)),
              current: filters.kind === kind,
            })),
          ],
        },
      ]}
    />
  );
}
