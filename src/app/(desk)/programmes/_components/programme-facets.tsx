import { useLocale, useTranslations } from "next-intl";
import type { ListedProgramme } from "#application/programme/list-programmes.ts";
import { Need } from "#domain/programme/benefit.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import { ProgrammeStanding } from "#domain/programme/programme-standing.ts";
import { Fund } from "#domain/zakat/fund.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { type Facet, Facets } from "#ui/kit/facets.tsx";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { fits, hrefOf, type ProgrammeQuery } from "../programme-filter.ts";

type Filter = "state" | "need" | "fund" | "owner";

/** The filters at the left; each counts what it leaves, the others held. What would leave nothing is not shown. */
export function ProgrammeFacets({ all, query }: { all: readonly ListedProgramme[]; query: ProgrammeQuery }) {
  const t = useTranslations("programmes");
  const terms = useTranslations("terms");
  const { number } = formats(useLocale());

  function facet<Name extends Filter>(
    name: Name,
    value: ProgrammeQuery[Name],
    label: string,
  ): Facet & { left: number } {
    const left = all.filter((programme) => fits(programme, { ...query, [name]: value })).length;
    return {
      key: value ?? "all",
      label,
      href: hrefOf(query, { [name]: value }),
      count: number(left),
      current: query[name] === value,
      left,
    };
  }

  function group(name: Filter, title: string, facets: (Facet & { left: number })[]) {
    const shown = facets.filter(({ left, current }) => left > 0 || current);
    return { key: name, title, facets: [facet(name, undefined, t("all")), ...shown] };
  }

  return (
    <Facets
      label={t("filter")}
      groups={[
        group(
          "state",
          t("states.title"),
          ProgrammeStanding.options.map((state) => facet("state", state, t(`states.${state}`))),
        ),
        group(
          "owner",
          t("owners.title"),
          OwnerKind.options.map((kind) => ({
            ...facet("owner", kind, t(`owners.${kind}`)),
            mark: <FunderMark funder={FUNDER_OF[kind]} />,
          })),
        ),
        group(
          "need",
          t("needs"),
          Need.options.map((need) => facet("need", need, sentenceCase(terms(`need.${need}`)))),
        ),
        group(
          "fund",
          t("funds"),
          Fund.options.map((fund) => facet("fund", fund, sentenceCase(terms(`fund.${fund}`)))),
        ),
      ]}
    />
  );
}
