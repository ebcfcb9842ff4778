import {
  type ColumnMapping,
  type ColumnTable,
  type ColumnTitles,
  headerSignature,
  indexTitles,
  type Mapping,
  mapColumns,
  type TitleIndex,
} from "./column-mapping.ts";
import { titleKey } from "./column-title.ts";
import { guessColumns } from "./guess-columns.ts";
import type { RawRow } from "./raw-row.ts";

/** Where the header of a file stands and what it says. Row numbers are those of the file; `signature` names its shape. */
export type RecognisedHeader<Field extends string> = ColumnMapping<Field> & {
  firstRow: number;
  lastRow: number;
  titles: string[];
  signature: string;
};

/** How far down a header is looked for, and over how many rows it may extend. */
const SEARCHED_ROWS = 40;
const HEADER_ROWS = 3;

/**
 * Finds the header among the first rows of a file: below title lines, over up to three rows. The rows that name most fields
 * win, the fewest of them where several do; `null` when no rows name two, or when they are of another kind of file.
 */
export function recogniseHeader<Field extends string>(
  rows: readonly RawRow[],
  table: ColumnTable<Field>,
): RecognisedHeader<Field> | null {
  const index = indexTitles(table);
  const known = new Set(table.known.map(titleKey));
  const isFamiliar = (title: string) => index.find(title, "ALIAS") !== undefined || known.has(titleKey(title));
  const searched = rows.slice(0, SEARCHED_ROWS);
  let best: { rows: readonly RawRow[]; named: number } = { rows: [], named: 1 };
  for (let height = 1; height <= HEADER_ROWS; height++) {
    for (let start = 0; start + height <= searched.length; start++) {
      const candidate = searched.slice(start, start + height);
      if (!candidate.slice(1).every((row) => isTitleRow(row, joinedTitles(candidate), isFamiliar))) continue;
      const named = countNamed(joinedTitles(candidate), index);
      if (named > best.named) best = { rows: candidate, named };
    }
  }
  return best.rows.length > 0 && !isForeign(best.rows, table) ? readHeader(best.rows, table) : null;
}

/** The header as it stands in rows that an officer pointed out. */
export function readHeader<Field extends string>(
  rows: readonly RawRow[],
  table: ColumnTable<Field>,
): RecognisedHeader<Field> {
  const columns = joinedTitles(rows);
  const titles = columns.map((column) => column[0] ?? "");
  return {
    ...mapColumns(columns, table),
    firstRow: rows[0]?.number ?? 0,
    lastRow: rows.at(-1)?.number ?? 0,
    titles,
    signature: headerSignature(titles),
  };
}

/**
 * The header of a file in which none was recognised, for the officer to say what its titles mean: the row above the first one
 * that bears a number such as a NIK or a date, or else the first. Where only title lines or nothing stands there, the list was
 * typed or pasted without titles: its columns are called `Kolom A`, `Kolom B`, no row of it is taken for a header,
 * and what the columns mean is guessed by what stands in them.
 */
export function assumeHeader<Field extends string>(
  rows: readonly RawRow[],
  table: ColumnTable<Field>,
): RecognisedHeader<Field> {
  const firstOfList = rows.findIndex(({ cells }) => cells.some(({ text }) => LONG_NUMBER.test(text)));
  const above = rows[Math.max(0, firstOfList - 1)];
  const bearsTitles = (above?.cells.filter(({ text }) => clean(text) !== "").length ?? 0) > 1;
  if (above && (firstOfList === -1 || (firstOfList > 0 && bearsTitles))) return readHeader([above], table);
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const cells = Array.from({ length: widest }, (_, column) => ({ text: `Kolom ${columnName(column)}` }));
  const number = firstOfList > 0 ? (above?.number ?? 0) : 0;
  const columns = guessColumns(rows.slice(Math.max(0, firstOfList)), table);
  const mapping: Mapping<Field> = {};
  for (const { field, column } of columns) mapping[field] = column;
  return { ...readHeader([{ number, cells }], table), columns, mapping };
}

/** A NIK, a telephone number, a date: no title has so many digits. */
const LONG_NUMBER = /\d(?:[\s.\-/']?\d){5}/;

/** As spreadsheet programs call it: A to Z, AA, AB … */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

type Place<Field extends string> = { titles: readonly string[]; lastRow: number; mapping: Mapping<Field> };

/**
 * Whether a row below the header is one of the list. No rows of it: the numbering of columns (1, 2, 3 …), the header repeated
 * on the next page, sums, dates and signatures at the end. A row that lacks its keys and still has much in it, or a number in
 * front, is one of the list: it must be refused in words, not passed over.
 */
export function isDataRow<Field extends string>(row: RawRow, header: Place<Field>, table: ColumnTable<Field>): boolean {
  if (row.number <= header.lastRow) return false;
  const texts = row.cells.map((cell) => cell.text.trim());
  const filled = [...new Set(texts.filter((text) => text !== ""))];
  if (isColumnNumbering(texts) || repeatsHeader(texts, header.titles)) return false;
  if (filled.length <= 4 && FOOTER.test(filled[0] ?? "")) return false;
  if (filled.length === 1 && SIGNATURE.test(filled[0] ?? "")) return false;
  return hasMuch(texts, filled, header) || table.keys.some((key) => (texts[header.mapping[key] ?? -1] ?? "") !== "");
}

/** Whole words only: Sumberi and Camatullah are people. */
const FOOTER =
  /^(?:(?:sub ?)?(?:jumlah|total)|mengetahui|menyetujui|mengesahkan|keterangan|catatan|sumber(?= *:| +data)|(?:di)?buat oleh|dibuat|diketahui|disetujui|camat|(?:kepala|ketua) +(?:desa|dinas|badan|bidang|bagian|kantor|seksi|upt|tim|panitia|baznas|upz|bpd)|sekretaris|bendahara|nip|ttd)(?![\p{L}\d])/iu;

/** Alone on its row: `Sukadana, 3 Maret 2025`, or the signer's name in brackets. */
const SIGNATURE = /^(?:[\p{L} .]+, *\d{1,2} +\p{L}+ +\d{4}|\(.+\))$/u;

function hasMuch(
  texts: readonly string[],
  filled: readonly string[],
  { titles }: { titles: readonly string[] },
): boolean {
  const isNumbered = /^\d{1,5}[.)]?$/.test(texts[0] ?? "");
  const columns = titles.filter((title) => title !== "").length;
  return filled.length > 3 || (filled.length > 1 && (isNumbered || filled.length * 2 >= columns));
}

/** How many fields the titles name; resemblance counts nothing here, data resembles titles too often. */
function countNamed<Field extends string>(columns: readonly ColumnTitles[], index: TitleIndex<Field>): number {
  const fields = columns.map((titles) => titles.map((title) => index.find(title, "ALIAS")).find((field) => field));
  return new Set(fields.filter((field) => field !== undefined)).size;
}

/**
 * Whether a row can stand below the first one of a header: most of it are titles, alone or with what stands above. In the
 * first row of a list a word may be a title by chance, as `KK` under `Status Keluarga`; that row must not be taken for header.
 */
function isTitleRow(row: RawRow, columns: readonly ColumnTitles[], isFamiliar: (title: string) => boolean): boolean {
  const filled = row.cells.flatMap(({ text }, column) => (clean(text) === "" ? [] : [{ text: clean(text), column }]));
  const familiar = filled.filter(({ text, column }) =>
    (columns[column] ?? []).some((title) => title.includes(text) && isFamiliar(title)),
  );
  return familiar.length * 2 > filled.length;
}

function isForeign<Field extends string>(rows: readonly RawRow[], { foreign = [] }: ColumnTable<Field>): boolean {
  const keys = new Set(foreign.map(titleKey));
  return joinedTitles(rows).some((titles) => titles.some((title) => keys.has(titleKey(title))));
}

/**
 * What each column may be called. `Penerima` merged over `BPNT` and `PKH` gives `Penerima BPNT`, then `BPNT`; in a text file,
 * where nothing is merged, a blank cell right of a title counts as merged where the row below says something.
 */
function joinedTitles(rows: readonly RawRow[]): ColumnTitles[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => clean(row.cells[column]?.text ?? "")));
  grid.slice(0, -1).forEach((texts, level) => {
    for (let column = 1; column < width; column++) {
      if (texts[column] === "" && (grid[level + 1]?.[column] ?? "") !== "") texts[column] = texts[column - 1] ?? "";
    }
  });
  return Array.from({ length: width }, (_, column) => combinations(grid.map((texts) => texts[column] ?? "")));
}

/** All parts together, then fewer from the top, then from the bottom. */
function combinations(parts: readonly string[]): ColumnTitles {
  const levels = parts.filter((part, i) => part !== "" && parts.indexOf(part) === i);
  const fromTop = levels.map((_, i) => levels.slice(i).join(" "));
  const fromBottom = levels.map((_, i) => levels.slice(0, levels.length - i).join(" "));
  return [...new Set([...fromTop, ...fromBottom])];
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isColumnNumbering(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length >= 3 && filled.every((text, i) => text.replace(/[().]/g, "") === String(i + 1));
}

function repeatsHeader(texts: readonly string[], titles: readonly string[]): boolean {
  const filled = texts.flatMap((text, column) => (text === "" ? [] : [{ text, column }]));
  const repeated = filled.filter(({ text, column }) => titleKey(titles[column] ?? "").includes(titleKey(text)));
  return filled.length >= 2 && repeated.length === filled.length && filled.some(({ text }) => titleKey(text) !== "");
}
