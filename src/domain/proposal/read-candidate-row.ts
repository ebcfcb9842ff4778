import { kkProblem } from "../register/kk.ts";
import { stripSeparators } from "../register/nik.ts";
import { SEX } from "../register/p3ke-person-dictionary.ts";
import { ageOn, type IsoDate } from "../shared/date.ts";
import { readDate, readPlaceAndDate } from "../shared/indonesian-date.ts";
import { type Cells, type RowReading, saidIn, textOf } from "../shared/row-reading.ts";
import type { CandidateField } from "./candidate-header.ts";
import type { CandidateNote } from "./candidate-note.ts";
import type { CandidateValues } from "./candidate-values.ts";
import { type MendingRow, readRowId } from "./mend.ts";
import { readAddress } from "./read-address.ts";
import { RELIGION } from "./religion-dictionary.ts";

export type CandidateReason = "NAME_MISSING";
type Reading = RowReading<MendingRow, CandidateField, CandidateNote, CandidateReason>;
type Noting = (field: CandidateField, code: CandidateNote) => void;

/** Longer texts are cut: a list names people, it tells no stories. */
const LONGEST_NAME = 160;
const LONGEST_TEXT = 300;
const LONGEST_NUMBER = 40;
const OLDEST = 120;
/** How Sasar writes the digits it does not show. */
const MASK = "•";

/**
 * Reads a row of a list as departments, villages and Baznas send it. Refused is only a row without a name; what is doubtful is
 * noted and counts as missing. A field whose column the file does not have is absent, so that a mended file leaves it alone,
 * and so is a number that comes back masked. `today` bounds birth dates.
 */
export function readCandidateRow(cells: Cells<CandidateField>, today: IsoDate): Reading {
  const notes: { field: CandidateField; code: CandidateNote; raw: string }[] = [];
  const note: Noting = (field, code) => notes.push({ field, code, raw: cells[field]?.text ?? "" });
  const name = saidIn(cells.name).slice(0, LONGEST_NAME);
  if (!/\p{L}/u.test(name)) {
    return { ok: false, reasons: [{ field: "name", code: "NAME_MISSING", raw: cells.name?.text ?? "" }] };
  }
  const { rowId, seen } = readRowId(textOf(cells.rowId));
  const values: MendingRow["values"] = {
    name,
    ...number(cells, "nik", { rowId, note }),
    ...number(cells, "kk", { rowId, note }),
    ...birthDate(cells, today, note),
    ...labels(cells, note),
    ...texts(cells),
    ...(hasAny(cells, ["address", "rt", "rw", "rtRw"]) && {
      address: readAddress(cells)?.slice(0, LONGEST_TEXT) ?? null,
    }),
  };
  return { ok: true, row: { rowId, seen, values }, notes };
}

type NumberField = "nik" | "kk";
type ReadNumber = Partial<Pick<CandidateValues, NumberField>>;

function number(
  cells: Cells<CandidateField>,
  field: NumberField,
  { rowId, note }: { rowId: string | null; note: Noting },
): ReadNumber {
  const cell = cells[field];
  const isMasked = cell?.text.includes(MASK) ?? false;
  if (!cell || (isMasked && rowId !== null)) return {};
  if (cell.damaged || isMasked) {
    note(field, NOTE_OF_LOSS[field][cell.damaged ? "damaged" : "masked"]);
    return { [field]: null };
  }
  const problem = field === "kk" ? kkProblem(cell.text) : null;
  if (problem) note("kk", `KK_${problem}`);
  return { [field]: written(cell.text.trim()) };
}

const NOTE_OF_LOSS = {
  nik: { damaged: "NIK_DAMAGED", masked: "NIK_MASKED" },
  kk: { damaged: "KK_DAMAGED", masked: "KK_MASKED" },
} as const satisfies Record<NumberField, Record<"damaged" | "masked", CandidateNote>>;

function written(text: string): string | null {
  if (text === "") return null;
  const digits = stripSeparators(text);
  return (/^\d+$/.test(digits) ? digits : text).slice(0, LONGEST_NUMBER);
}

function birthDate(
  cells: Cells<CandidateField>,
  today: IsoDate,
  note: Noting,
): Partial<Pick<CandidateValues, "birthDate" | "birthDateText">> {
  const field = cells.birthDate ? "birthDate" : "birthPlaceAndDate";
  const cell = cells[field];
  if (!cell) return {};
  const text = textOf(cell);
  const reading = field === "birthDate" ? readDate(text) : readPlaceAndDate(text).reading;
  if (reading.problem) {
    note(field, `DATE_${reading.problem}`);
    return { birthDate: null, birthDateText: text.slice(0, LONGEST_TEXT) };
  }
  const { date } = reading;
  if (date !== null && (date > today || ageOn(date, today) > OLDEST)) {
    note(field, "DATE_IMPLAUSIBLE");
    return { birthDate: null, birthDateText: text.slice(0, LONGEST_TEXT) };
  }
  return { birthDate: date, birthDateText: null };
}

function labels(cells: Cells<CandidateField>, note: Noting): Partial<Pick<CandidateValues, "sex" | "religion">> {
  const [sex, religion] = [saidIn(cells.sex), saidIn(cells.religion)];
  if (sex !== "" && SEX(sex) === undefined) note("sex", "SEX_UNKNOWN");
  if (religion !== "" && RELIGION(religion) === undefined) note("religion", "RELIGION_UNKNOWN");
  return {
    ...(cells.sex && { sex: SEX(sex) ?? null }),
    ...(cells.religion && { religion: RELIGION(religion) ?? null }),
  };
}

const TEXT_FIELDS = ["village", "district", "asnaf", "purpose"] as const satisfies readonly CandidateField[];

function texts(cells: Cells<CandidateField>): Partial<Pick<CandidateValues, (typeof TEXT_FIELDS)[number]>> {
  const present = TEXT_FIELDS.filter((field) => cells[field]);
  return Object.fromEntries(present.map((field) => [field, saidIn(cells[field]).slice(0, LONGEST_TEXT) || null]));
}

function hasAny(cells: Cells<CandidateField>, fields: readonly CandidateField[]): boolean {
  return fields.some((field) => cells[field]);
}
