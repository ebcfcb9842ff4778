import { useLocale, useTranslations } from "next-intl";
import { FlagFamily } from "#domain/proposal/flag-family.ts";
import { MatchLevel } from "#domain/proposal/sift-rows.ts";
import { formats } from "#i18n/format.ts";
import { type Facet, Facets } from "#ui/kit/facets.tsx";
import { MarkIcon } from "#ui/kit/mark-icon.tsx";
import { MatchMark } from "#ui/kit/match-mark.tsx";
import { hrefOf } from "../list-href.ts";
import type { ListAddress } from "../list-query.ts";
import type { ListView } from "../loader.ts";

const MATCH_LEVELS = { CERTAIN: "certain", POSSIBLE: "possible", NONE: "none" } as const;
/** How serious a family usually is: the shape before its word. */
const FAMILY_LEVELS = {
  OVERLAP: "block",
  PENDING: "review",
  IDENTITY: "block",
  TWICE: "block",
  TARGET: "review",
  FUND: "block",
  LIST: "block",
} as const;

/** The filters of a list, each with the rows it leaves; what would leave none is not shown. */
export function ListFacets({ list, address }: { list: ListView; address: ListAddress }) {
  const t = useTranslations("lists");
  const groups = useTranslations("flags.group");
  const { number } = formats(useLocale());
  const { counts } = list;
  const isRemoved = address.view === "removed";

  function facet<Name extends "flag" | "match" | "decile" | "district">(
    name: Name,
    value: ListAddress[Name],
    { label, count, mark, indent }: { label: string; count: number } & Pick<Facet, "mark" | "indent">,
  ): Facet {
    return {
      key: String(value ?? "all"),
      label,
      href: hrefOf(list.id, address, { [name]: value, view: undefined }),
      count: number(count),
      current: !isRemoved && address[name] === value,
      ...(mark !== undefined && { mark }),
      ...(indent !== undefined && { indent }),
    };
  }

  const families = FlagFamily.options.filter((family) => counts.flags.has(family) || address.flag === family);
  const settled = (["DECIDED", "CLEAR", "NOTED"] as const).filter((sieve) => counts.flags.has(sieve));
  return (
    <Facets
      label={t("filter")}
      groups={[
        {
          key: "flag",
          title: t("facets.flag"),
          facets: [
            facet("flag", undefined, { label: t("facets.allRows"), count: counts.all }),
            ...families.map((family) =>
              facet("flag", family, {
                label: groups(family),
                count: counts.flags.get(family) ?? 0,
                mark: <MarkIcon level={FAMILY_LEVELS[family]} size={15} />,
              }),
            ),
            ...settled.map((sieve) =>
              facet("flag", sieve, {
                label: t(`families.${sieve}`),
                count: counts.flags.get(sieve) ?? 0,
                mark: sieve === "DECIDED" ? <MarkIcon level="clear" size={15} /> : undefined,
                indent: sieve === "NOTED",
              }),
            ),
            ...(list.removed > 0
              ? [
                  {
                    key: "removed",
                    label: t("facets.removed"),
                    href: hrefOf(list.id, address, { view: "removed" }),
                    count: number(list.removed),
                    current: isRemoved,
                  },
                ]
              : []),
          ],
        },
        {
          key: "match",
          title: t("facets.match"),
          facets: [
            facet("match", undefined, { label: t("facets.anyMatch"), count: sumOf(counts.matches) }),
            ...MatchLevel.options
              .filter((level) => counts.matches.has(level))
              .map((level) =>
                facet("match", level, {
                  label: t(`matches.${level}`),
                  count: counts.matches.get(level) ?? 0,
                  mark: <MatchMark level={MATCH_LEVELS[level]}>{null}</MatchMark>,
                }),
              ),
          ],
        },
        {
          key: "decile",
          title: t("facets.decile"),
          facets: [
            facet("decile", undefined, { label: t("facets.anyDecile"), count: sumOf(counts.deciles) }),
            ...decilesOf(counts.deciles).map((decile) =>
              facet("decile", decile, {
                label: decile === "unknown" ? t("facets.decileUnknown") : t("facets.decileOf", { decile }),
                count: counts.deciles.get(decile) ?? 0,
              }),
            ),
          ],
        },
        {
          key: "district",
          title: t("facets.district"),
          facets: [
            facet("district", undefined, { label: t("facets.anyDistrict"), count: sumOf(counts.districts) }),
            ...[...counts.districts]
              .sort(([, a], [, b]) => b - a)
              .map(([district, count]) => facet("district", district, { label: district, count })),
          ],
        },
      ]}
    />
  );
}

function sumOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function decilesOf(counts: ReadonlyMap<number | "unknown", number>): (number | "unknown")[] {
  const known = [...counts.keys()].filter((decile) => decile !== "unknown").sort((a, b) => a - b);
  return counts.has("unknown") ? [...known, "unknown"] : known;
}
