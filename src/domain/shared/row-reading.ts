import type { RawCell } from "./raw-row.ts";

/** A row's cells by field; a field without a column is absent. */
export type Cells<Field extends string> = Readonly<Partial<Record<Field, RawCell>>>;

/**
 * What is doubtful in a row, or why it is refused: where, what (a code whose sentence says what to do, with its values) and
 * what stood there. `raw` may be personal data; `params` never hold an identity number.
 */
export type RowRemark<Field extends string, Code extends string> = {
  field: Field;
  code: Code;
  raw: string;
  params?: Readonly<Record<string, string | number>>;
};

/** A row that is accepted, with notes on what is doubtful in it, or refused with its reasons. */
export type RowReading<Row, Field extends string, Note extends string, Reason extends string> =
  | { ok: true; row: Row; notes: RowRemark<Field, Note>[] }
  | { ok: false; reasons: RowRemark<Field, Reason>[] };

const UNEVEN_BLANKS = /\s{2}|[^\S ]|[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
/** Signs of writing direction and joining, which come along when text is copied from a web page or a chat. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u2060]/g;

/** What a cell says; a formula that failed (`#N/A`) says nothing. */
export function saidIn(cell: RawCell | undefined): string {
  return cell?.damaged === "FORMULA_ERROR" ? "" : textOf(cell);
}

/** What stands in a cell, blanks at its ends and line breaks removed; `""` when nothing does, or only a dash. */
export function textOf(cell: RawCell | undefined): string {
  const text = (cell?.text ?? "").trim();
  if (UNEVEN_BLANKS.test(text)) return textOf({ text: text.replace(UNSEEN, "").replace(/[\s\u200b\ufeff]+/g, " ") });
  return /^[-–—.]+$/.test(text) ? "" : text;
}
