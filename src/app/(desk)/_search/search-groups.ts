import type { DeskFindings, FoundKind } from "#application/search/search-desk.ts";

/** One thing to go to. `sub` tells it from others of its name. */
export type Place = { key: string; href: string; title: string; sub: string; decile?: number | null };
/** At the end of a kind of which there is more: all of it. */
export type AllOfKind = { key: string; all: FoundKind };
export type SearchOption = Place | AllOfKind;
export type SearchGroup = { key: FoundKind | "pages"; options: SearchOption[]; isCut: boolean };
export type SearchPage = { href: string; label: string };

export type SearchWords = {
  name: (name: string) => string;
  people: (count: number) => string;
  members: (names: readonly string[]) => string;
  row: (row: number) => string;
  period: (period: { from: string; to: string | null }) => string;
};

/** What was found, in the order of the desk: people first, pages last. Pages are known here and need no asking. */
export function groupsOf(
  {
    findings,
    pages,
    text,
    all = null,
  }: {
    findings: DeskFindings | null;
    pages: readonly SearchPage[];
    text: string;
    /** The kind that all of it was asked for. */
    all?: FoundKind | null;
  },
  words: SearchWords,
): SearchGroup[] {
  const { families = [], rows = [], lists = [], programmes = [], more = [] } = findings ?? {};
  const groups: { key: SearchGroup["key"]; options: Place[] }[] = [
    {
      key: "families",
      options: families.map(({ id, headName, villageName, districtName, decile, members, named }) => ({
        key: `family-${id}`,
        href: `/register/households/${id}`,
        title: words.name(headName),
        sub: joined(
          named.length > 0 && words.members(named.map(words.name)),
          villageName,
          districtName,
          words.people(members),
        ),
        decile,
      })),
    },
    {
      key: "lists",
      options: lists.map(({ id, title, programme, owner }) => ({
        key: `list-${id}`,
        href: `/lists/${id}`,
        title,
        sub: joined(owner.name, programme !== title && programme),
      })),
    },
    {
      key: "rows",
      options: rows.map(({ id, name, row, village, proposalId, title }) => ({
        key: `row-${id}`,
        href: `/lists/${proposalId}`,
        title: words.name(name),
        sub: joined(title, words.row(row), village),
      })),
    },
    {
      key: "programmes",
      options: programmes.map(({ id, name, owner, from, to }) => ({
        key: `programme-${id}`,
        href: `/programmes/${id}`,
        title: name,
        sub: joined(owner.name, words.period({ from, to })),
      })),
    },
    { key: "pages", options: all === null ? pagesNamed(pages, text) : [] },
  ];
  return groups
    .filter(({ options }) => options.length > 0)
    .map(({ key, options }) => {
      const isCut = key !== "pages" && more.includes(key);
      if (!isCut || all !== null) return { key, options, isCut };
      return { key, options: [...options, { key: `all-${key}`, all: key }], isCut };
    });
}

function pagesNamed(pages: readonly SearchPage[], text: string): Place[] {
  const wanted = text.trim().toLowerCase();
  return pages
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .map(({ href, label }) => ({ key: `page-${href}`, href, title: label, sub: "" }));
}

function joined(...parts: (string | false | null)[]): string {
  return parts.filter(Boolean).join(" · ");
}
