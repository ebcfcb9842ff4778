import { fieldsOf } from "../shared/column-mapping.ts";
import { ageOn, type IsoDate } from "../shared/date.ts";
import { readDate } from "../shared/indonesian-date.ts";
import type { Dictionary } from "../shared/label-dictionary.ts";
import { type Cells, type RowRemark, textOf } from "../shared/row-reading.ts";
import { kkProblem } from "./kk.ts";
import { nikProblem, stripSeparators } from "./nik.ts";
import type { RegisterNote } from "./register-remark.ts";

/** A number as it was written, without separators (`null`: blank or damaged), and whether it can be one. */
export type WrittenNumber = { written: string | null; isValid: boolean };

const OLDEST = 120;
/** No name is longer; what is, came from another column or a broken file, and no index holds it. */
export const LONGEST_NAME = 160;

/** Reads the cells of one row field by field and gathers the notes. */
export function registerCells<Field extends string>(cells: Cells<Field>) {
  const notes: RowRemark<Field, RegisterNote>[] = [];
  const texts = textsOf(cells);
  const text = (field: Field) => texts[field] ?? "";
  const isLost = (field: Field) => cells[field]?.damaged === "FORMULA_ERROR";

  return { notes, text, note, name, label, date, nik, kk };

  function note(field: Field, code: RegisterNote, params?: Readonly<Record<string, string | number>>): void {
    notes.push({ field, code, raw: cells[field]?.text ?? "", ...(params ? { params } : {}) });
  }

  /** A name, cut where it is too long to be one; `""` where nothing stands that could be one. */
  function name(field: Field): string {
    const written = text(field).slice(0, LONGEST_NAME);
    return isLost(field) || !/\p{L}/u.test(written) ? "" : written;
  }

  function label<Value>(field: Field, dictionary: Dictionary<Value>): Value | null {
    if (text(field) === "") return null;
    if (isLost(field)) return noted(field, "VALUE_LOST");
    const value = dictionary(text(field));
    return value === undefined ? noted(field, "LABEL_UNKNOWN", { value: text(field) }) : value;
  }

  /** A day on which somebody alive on `asOf` can have been born. */
  function date(field: Field, asOf: IsoDate): IsoDate | null {
    if (isLost(field)) return noted(field, "VALUE_LOST");
    const reading = readDate(text(field));
    if (reading.problem) return noted(field, `DATE_${reading.problem}`, { value: text(field) });
    if (reading.date && (reading.date > asOf || ageOn(reading.date, asOf) > OLDEST)) {
      return noted(field, "DATE_IMPLAUSIBLE", { value: text(field) });
    }
    return reading.date;
  }

  function nik(field: Field): WrittenNumber {
    if (cells[field]?.damaged) return damaged(field, "NIK_DAMAGED");
    const problem = nikProblem(cells[field]?.text ?? null);
    if (problem) note(field, `NIK_${problem}`);
    return written(field, problem === null);
  }

  function kk(field: Field): WrittenNumber {
    if (cells[field]?.damaged) return damaged(field, "KK_DAMAGED");
    const problem = kkProblem(cells[field]?.text ?? null);
    if (problem) note(field, `KK_${problem}`);
    return written(field, problem === null);
  }

  function written(field: Field, canBeOne: boolean): WrittenNumber {
    const number = stripSeparators((cells[field]?.text ?? "").trim());
    return number === "" ? { written: null, isValid: false } : { written: number, isValid: canBeOne };
  }

  /** Its digits are no longer those that were typed: it counts as missing. */
  function damaged(field: Field, code: "NIK_DAMAGED" | "KK_DAMAGED"): WrittenNumber {
    note(field, code);
    return { written: null, isValid: false };
  }

  function noted(field: Field, code: RegisterNote, params?: Readonly<Record<string, string | number>>): null {
    note(field, code, params);
    return null;
  }
}

function textsOf<Field extends string>(cells: Cells<Field>): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, string>> = {};
  for (const field of fieldsOf(cells)) texts[field] = textOf(cells[field]);
  return texts;
}

/** The day and sex written into a NIK beside those of the row: they may differ and prove nothing, so that it is only noted. */
export function nikDisagreements(
  nik: WrittenNumber,
  { birthDate, sex }: { birthDate: IsoDate | null; sex: "M" | "F" | null },
): ("NIK_DATE_DIFFERS" | "NIK_SEX_DIFFERS")[] {
  if (!nik.isValid || nik.written === null) return [];
  const day = Number(nik.written.slice(6, 8));
  const inNik = `${String(day > 40 ? day - 40 : day).padStart(2, "0")}${nik.written.slice(8, 12)}`;
  const inRow = birthDate && birthDate.slice(8, 10) + birthDate.slice(5, 7) + birthDate.slice(2, 4);
  return [
    ...(inRow && inRow !== inNik ? (["NIK_DATE_DIFFERS"] as const) : []),
    ...(sex && sex !== (day > 40 ? "F" : "M") ? (["NIK_SEX_DIFFERS"] as const) : []),
  ];
}
