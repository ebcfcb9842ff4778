import { fieldsOf } from "../shared/column-mapping.ts";
import { readDate } from "../shared/indonesian-date.ts";
import type { Dictionary } from "../shared/label-dictionary.ts";
import { POWER } from "./p3ke-dictionary.ts";

/** What belongs into the labelled fields of a file. */
export type Labelled<Field extends string> = Partial<Record<Field, Dictionary<unknown>>>;

/**
 * The first field whose cell has slipped there from another column, as happens when a cell is deleted or a separator stands in
 * an address; `null` when none has. Two cells that are unknown in their own column and at home in another one show it; so
 * does a power rating (`450 VA`) as stunting risk, which was seen in files.
 */
export function findShiftedField<Field extends string>(
  textOf: (field: Field) => string,
  labels: Labelled<Field>,
): Field | null {
  const strangers = fieldsOf(labels).filter((field) => isStranger(field, textOf(field), labels));
  const hasSlipped = strangers.length >= 2 || strangers.some((field) => isPowerAsStunting(field, textOf(field)));
  return hasSlipped ? (strangers[0] ?? null) : null;
}

/** A number of one or two digits stands for something in nearly every column: it shows nothing. */
const CODE = /^\d{1,2}$/;

function isPowerAsStunting(field: string, text: string): boolean {
  return field === "stunting" && isPower(text);
}

function isStranger<Field extends string>(field: Field, text: string, labels: Labelled<Field>): boolean {
  if (text === "" || CODE.test(text) || labels[field]?.(text) !== undefined) return false;
  if (isPower(text) || /^\d{16}$/.test(text) || isDate(text)) return true;
  return fieldsOf(labels).some((other) => other !== field && labels[other]?.(text) !== undefined);
}

function isPower(text: string): boolean {
  return /\d\s*(?:va|watt)$/i.test(text) && POWER(text) !== undefined;
}

function isDate(text: string): boolean {
  return /\d[-/]\d/.test(text) && readDate(text).date !== null;
}
