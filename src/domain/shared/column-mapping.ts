import { titleKey, titleWords } from "./column-title.ts";
import { withinEdits } from "./edit-distance.ts";
import type { RawCell, RawRow } from "./raw-row.ts";

/**
 * The columns a kind of file may have. Of each field the first title is the official one, the others were seen in files.
 * `known` columns are recognised and not loaded; a row of data has at least one of the `keys`. A header with a `foreign`
 * title is of another kind of file, however much else it has in common with this one.
 */
export type ColumnTable<Field extends string> = {
  titles: Readonly<Record<Field, readonly string[]>>;
  known: readonly string[];
  keys: readonly Field[];
  foreign?: readonly string[];
  /** What the cells of a field look like, in the order in which columns without titles are told by it. */
  contents?: readonly ContentTest<Field>[];
};

export type ContentTest<Field extends string> = readonly [field: Field, fits: (text: string) => boolean];

/**
 * EXACT: the official title. ALIAS: a title seen in files. GUESS: only resembles one, CONTENT: has no title and goes by what
 * stands in it; both to be confirmed by the officer.
 */
export type Confidence = "EXACT" | "ALIAS" | "GUESS" | "CONTENT";

/** Which column, counted from 0, holds a field. */
export type Mapping<Field extends string> = Partial<Record<Field, number>>;

export type MappedColumn<Field extends string> = {
  column: number;
  title: string;
  field: Field;
  confidence: Confidence;
};

/** `known`: its title is familiar and Sasar does not use it. */
export type UnmappedColumn = { column: number; title: string; known: boolean };

export type ColumnMapping<Field extends string> = {
  columns: MappedColumn<Field>[];
  unmapped: UnmappedColumn[];
  mapping: Mapping<Field>;
};

/** A column may be called by several titles, the most specific first: `Penerima BPNT`, `BPNT`. */
export type ColumnTitles = readonly string[];

/** Finds the field of each column. A field takes the first column that names it best; another one stays unmapped. */
export function mapColumns<Field extends string>(
  columns: readonly ColumnTitles[],
  table: ColumnTable<Field>,
): ColumnMapping<Field> {
  const index = indexTitles(table);
  const known = new Set(table.known.map(titleKey));
  const isKnown = (titles: ColumnTitles) => titles.some((title) => known.has(titleKey(title)));
  const fields = new Map<Field, MappedColumn<Field>>();
  const taken = new Set<number>();

  for (const confidence of ["EXACT", "ALIAS", "GUESS"] as const) {
    columns.forEach((titles, column) => {
      if (taken.has(column) || (confidence === "GUESS" && isKnown(titles))) return;
      const asked = confidence === "EXACT" ? upToFirstKnown(titles, index) : titles;
      const field = asked.map((title) => index.find(title, confidence)).find((name) => name && !fields.has(name));
      if (!field) return;
      taken.add(column);
      fields.set(field, { column, title: titles[0] ?? "", field, confidence });
    });
  }

  const mapped = [...fields.values()].sort((a, b) => a.column - b.column);
  const rest = columns.flatMap((titles, column) =>
    taken.has(column) || !titles[0] ? [] : [{ column, title: titles[0], known: isKnown(titles) }],
  );
  return { columns: mapped, unmapped: rest, mapping: mappingOf(mapped) };
}

/** `Desa` below a group `Alamat` is a village by its own title, and not an address by the group's, however official that is. */
function upToFirstKnown<Field extends string>(titles: ColumnTitles, index: TitleIndex<Field>): ColumnTitles {
  return titles.slice(0, titles.findIndex((title) => index.find(title, "ALIAS") !== undefined) + 1);
}

/** The cells of a row by the field they belong to; a field without a column, or past the row's end, is missing. */
export function applyMapping<Field extends string>(
  row: RawRow,
  mapping: Mapping<Field>,
): Partial<Record<Field, RawCell>> {
  const cells: Partial<Record<Field, RawCell>> = {};
  for (const field of fieldsOf(mapping)) {
    const cell = row.cells[mapping[field] ?? -1];
    if (cell) cells[field] = cell;
  }
  return cells;
}

/** A stable text of a header, by which an organisation's mapping is remembered for its next file of the same shape. */
export function headerSignature(titles: readonly string[]): string {
  return titles.map(titleKey).join("|").replace(/\|+$/, "");
}

export function fieldsOf<Field extends string>(mapping: Partial<Record<Field, unknown>>): Field[] {
  return Object.keys(mapping) as Field[];
}

export type TitleIndex<Field extends string> = {
  find: (title: string, confidence: Exclude<Confidence, "CONTENT">) => Field | undefined;
};

/** The titles of a table, looked up by their key. */
export function indexTitles<Field extends string>({ titles }: ColumnTable<Field>): TitleIndex<Field> {
  const official = new Map<string, Field>();
  const seen = new Map<string, Field>();
  for (const field of fieldsOf(titles)) {
    titles[field].forEach((title, i) => {
      if (i === 0) official.set(titleKey(title), field);
      if (!seen.has(titleKey(title))) seen.set(titleKey(title), field);
    });
  }
  const guess = (title: string) =>
    fieldsOf(titles).find((field) => titles[field].some((alias) => resembles(title, alias)));
  return {
    find: (title, confidence) => {
      if (confidence === "EXACT") return official.get(titleKey(title));
      return confidence === "ALIAS" ? seen.get(titleKey(title)) : guess(title);
    },
  };
}

/** Words that make a name, a number or a date another person's, or a place's. */
const OF_ANOTHER = ["ayah", "ibu", "bapak", "istri", "suami", "wali", "anak", "orang", "petugas", "program", "desa"];

/** A slip of the pen in a long title, or a title that says the same in more words. */
function resembles(title: string, alias: string): boolean {
  const key = titleKey(title);
  const known = titleKey(alias);
  if (known.length >= 6 && withinEdits(key, known, known.length >= 12 ? 2 : 1)) return true;
  const words = titleWords(title);
  const needed = titleWords(alias);
  if (words.some((word) => OF_ANOTHER.includes(word) && !needed.includes(word))) return false;
  if (needed.length === 1) return words[0] === needed[0] && words.length <= 3;
  return needed.every((word) => words.includes(word));
}

function mappingOf<Field extends string>(columns: readonly MappedColumn<Field>[]): Mapping<Field> {
  const mapping: Mapping<Field> = {};
  for (const { field, column } of columns) mapping[field] = column;
  return mapping;
}
