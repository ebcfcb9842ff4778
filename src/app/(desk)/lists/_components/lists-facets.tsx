import { useTranslations } from "next-intl";
import type { ListedProposal } from "#application/proposal/list-proposals.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import { ProposalState } from "#domain/proposal/proposal-state.ts";
import { type Facet, Facets } from "#ui/kit/facets.tsx";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { fits, hrefOf, type ListsQuery } from "../lists-query.ts";

/** Lists by where they stand, and for who sees them all, by whose they are. */
export function ListsFacets({
  all,
  query,
  ofMany,
}: {
  all: readonly ListedProposal[];
  query: ListsQuery;
  ofMany: boolean;
}) {
  const t = useTranslations("lists");
  const owners = useTranslations("programmes.owners");

  function facet<Name extends keyof ListsQuery>(name: Name, value: ListsQuery[Name], label: string): Facet {
    const left = all.filter((list) => fits(list, { ...query, [name]: value })).length;
    return {
      key: value ?? "all",
      label,
      href: hrefOf(query, { [name]: value }),
      count: String(left),
      current: query[name] === value,
    };
  }

  const states = ProposalState.options.filter((state) => all.some((list) => list.state === state));
  const kinds = OwnerKind.options.filter((kind) => all.some(({ owner }) => owner.kind === kind));
  return (
    <Facets
      label={t("filter")}
      groups={[
        {
          key: "state",
          title: t("state"),
          facets: [
            facet("state", undefined, t("all")),
            ...states.map((state) => facet("state", state, t(`states.${state}`))),
          ],
        },
        ...(ofMany
          ? [
              {
                key: "owner",
                title: t("owner"),
                facets: [
                  facet("owner", undefined, t("all")),
                  ...kinds.map((kind) => ({
                    ...facet("owner", kind, owners(kind)),
                    mark: <FunderMark funder={FUNDER_OF[kind]} />,
                  })),
                ],
              },
            ]
          : []),
      ]}
    />
  );
}
