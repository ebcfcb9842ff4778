/**
 * A spreadsheet program reads a cell that starts with `= + - @`, a tab or a carriage return as a formula, also after blanks
 * and, when it splits a cell badly, after a line break (CWE-1236; quality requirement R5). An apostrophe in front makes it
 * text. `restoreFormula` takes exactly that apostrophe away again, so that a file written here loads unchanged.
 */

/** Blanks that are no line break, the invisible ones included. */
const BLANKS = "'*(?:[^\\S\\r\\n]|[\\u0000\\u200b-\\u200f\\u2060\\ufeff])*";
/** The full-width forms are read as formulas too by spreadsheets set to an East Asian language. */
const OPERATORS = "=+\\-@\\uff1d\\uff0b\\uff0d\\uff20";
const IN_CELL = `(?=${BLANKS}[${OPERATORS}\\t\\r])`;
const IN_LINE = `(?=${BLANKS}[${OPERATORS}])`;

const DANGEROUS = new RegExp(`^${IN_CELL}|(?<=[\\r\\n])${IN_LINE}`, "g");
const NEUTRALISED = new RegExp(`^'${IN_CELL}|(?<=[\\r\\n])'${IN_LINE}`, "g");

/** `=1+1` becomes `'=1+1`; text that starts no formula is left alone. */
export function neutraliseFormula(text: string): string {
  return text.replace(DANGEROUS, "'");
}

/** The inverse of `neutraliseFormula`, for every text. */
export function restoreFormula(text: string): string {
  return text.includes("'") ? text.replace(NEUTRALISED, "") : text;
}
