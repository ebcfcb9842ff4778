import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FacetSelect } from "./facet-select.tsx";
import { PhoneFold } from "./phone-fold.tsx";

export type Facet = {
  key: string;
  label: string;
  href: string;
  count?: string | undefined;
  current?: boolean | undefined;
  /** A severity shape, a match bar: before the word. */
  mark?: ReactNode;
  indent?: boolean;
};
export type FacetGroup = { key: string; title: string; facets: readonly Facet[] };

/**
 * The filters of a list at its left, each a link with how many it leaves; in a narrow window one select a group, several of them
 * folded behind one line that says what is chosen. The first filter of a group is the one that leaves all. Where of all groups only
 * one filter holds at a time (`exclusive`), they are one select.
 */
export function Facets({
  label,
  groups,
  exclusive = false,
}: {
  label: string;
  groups: readonly FacetGroup[];
  exclusive?: boolean;
}) {
  return (
    <nav aria-label={label} className="px-pane py-2.5">
      <div className="md:hidden">
        <NarrowFacets label={label} groups={groups} exclusive={exclusive} />
      </div>
      <div className="max-md:hidden">
        {groups.map((group) => (
          <section key={group.key} className="not-first:mt-2.5 not-first:border-t not-first:border-line not-first:pt-2">
            <h2 className="pb-0.5 text-xs font-medium tracking-normal text-ink-2">{group.title}</h2>
            <ul>
              {group.facets.map((facet) => (
                <li key={facet.key}>
                  <FacetLink facet={facet} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

function NarrowFacets({
  label,
  groups,
  exclusive,
}: {
  label: string;
  groups: readonly FacetGroup[];
  exclusive: boolean;
}) {
  if (exclusive) {
    const choices = groups.map(({ title, facets }) => ({ title, choices: facets.map(choiceOf) }));
    return <FacetSelect title={label} groups={choices} />;
  }
  if (groups.length > 1) return <FoldedFacets groups={groups} />;
  return groups.map((group) => <GroupSelect key={group.key} group={group} />);
}

function FoldedFacets({ groups }: { groups: readonly FacetGroup[] }) {
  const t = useTranslations("kit");
  const chosen = groups.flatMap(({ facets }) => facets.slice(1).filter(({ current }) => current));
  const all = groups[0]?.facets.slice(0, 1) ?? [];
  return (
    <PhoneFold
      label={t("filter")}
      chosen={
        chosen.length > 0 ? chosen.map(({ label }) => label).join(", ") : all.map((facet) => choiceOf(facet).label)
      }
    >
      <div className="grid gap-2 sm:grid-cols-3">
        {groups.map((group) => (
          <GroupSelect key={group.key} group={group} />
        ))}
      </div>
    </PhoneFold>
  );
}

function GroupSelect({ group: { title, facets } }: { group: FacetGroup }) {
  return <FacetSelect title={title} choices={facets.map(choiceOf)} />;
}

function FacetLink({ facet }: { facet: Facet }) {
  return (
    <Link
      href={facet.href}
      scroll={false}
      aria-current={facet.current ? "true" : undefined}
      className={clsx(
        "-mx-2 flex min-h-7 items-center gap-2 rounded-sm px-2 py-[3px] text-sm leading-[18px] text-ink no-underline hover:bg-sheet-3",
        "aria-[current]:bg-accent-soft aria-[current]:font-strong aria-[current]:text-accent-ink",
        facet.indent && "pl-[30px] text-ink-2",
      )}
    >
      {facet.mark}
      <span className="min-w-0">{facet.label}</span>
      {facet.count !== undefined && (
        <span className={clsx("tabular ml-auto", !facet.current && "text-ink-2")}>{facet.count}</span>
      )}
    </Link>
  );
}

function choiceOf(facet: Facet) {
  const label = facet.count === undefined ? facet.label : `${facet.label}, ${facet.count}`;
  return { label, href: facet.href, current: facet.current ?? false };
}
