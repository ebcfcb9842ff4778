import { readFamilyId } from "../register/family-key.ts";
import { stripSeparators } from "../register/nik.ts";
import { SEX } from "../register/p3ke-person-dictionary.ts";
import type { Sex } from "../register/person.ts";
import { type IsoDate, isoDate } from "../shared/date.ts";
import { readDate } from "../shared/indonesian-date.ts";
import type { Rupiah } from "../shared/money.ts";
import { readRupiah } from "../shared/read-rupiah.ts";
import { type Cells, type RowReading, type RowRemark, saidIn, textOf } from "../shared/row-reading.ts";
import type { HistoryField } from "./history-header.ts";

/** A line of aid as an office keeps it, before programme and family are found. `null`: not written. */
export type HistoryRow = {
  programme: { code: string | null; name: string | null };
  familyId: string | null;
  name: string;
  nik: string | null;
  kk: string | null;
  birthDate: IsoDate | null;
  sex: Sex | null;
  village: string | null;
  district: string | null;
  /** The line's own period; `null` takes the programme's. */
  period: { from: IsoDate; to: IsoDate | null } | null;
  amount: Rupiah | null;
  state: HistoryState;
};

/** Aid that was given or promised; what was cancelled counts nowhere but is loaded, so that the office finds its line again. */
export type HistoryState = "COMMITTED" | "DELIVERED" | "CANCELLED";

export type HistoryReason =
  | "NAME_MISSING"
  | "PERIOD_UNREADABLE"
  | "PERIOD_REVERSED"
  | "AMOUNT_UNREADABLE"
  | "STATE_UNKNOWN";
export type HistoryNote = "NIK_DAMAGED" | "KK_DAMAGED" | "BIRTH_DATE_UNREADABLE";

type Reading = RowReading<HistoryRow, HistoryField, HistoryNote, HistoryReason>;
type Reason = RowRemark<HistoryField, HistoryReason>;
type Note = RowRemark<HistoryField, HistoryNote>;

/**
 * Reads a line of aid given before Sasar or by others. Refused: no name, a period, amount or state that says nothing certain,
 * since wrong aid keeps a family from help. A blank state is DELIVERED: offices list what they gave. A doubtful number or birth
 * date is noted and counts as missing. Example: year 2024, "Rp 300.000,-", blank state → 2024-01-01 to 2024-12-31, delivered.
 */
export function readHistoryRow(cells: Cells<HistoryField>): Reading {
  const name = saidIn(cells.name);
  const period = readPeriod(cells);
  const amount = readRupiah(textOf(cells.amount));
  const state = readState(textOf(cells.state));
  const notes: Note[] = [];
  const reasons: Reason[] = [
    ...(/\p{L}/u.test(name) ? [] : [remark(cells, "name", "NAME_MISSING" as const)]),
    ...(period.problem ? [period.problem] : []),
    ...(amount.readable ? [] : [remark(cells, "amount", "AMOUNT_UNREADABLE" as const)]),
    ...(state === null ? [remark(cells, "state", "STATE_UNKNOWN" as const)] : []),
  ];
  if (reasons.length > 0 || state === null) return { ok: false, reasons };
  const row: HistoryRow = {
    programme: { code: orNull(saidIn(cells.programmeCode)), name: orNull(saidIn(cells.programmeName)) },
    familyId: readFamilyId(cells).familyId,
    name,
    nik: readNumber(cells, "nik", notes),
    kk: readNumber(cells, "kk", notes),
    birthDate: readBirthDate(cells, notes),
    sex: SEX(textOf(cells.sex)) ?? null,
    village: orNull(saidIn(cells.village)),
    district: orNull(saidIn(cells.district)),
    period: period.period,
    amount: amount.amount,
    state,
  };
  return { ok: true, row, notes };
}

type PeriodReading = { period: HistoryRow["period"]; problem: Reason | null };

const DAYS = ["periodFrom", "periodTo", "date"] as const satisfies readonly HistoryField[];

/** From and to where they stand; else one day; else a whole year; else the programme's own period. */
function readPeriod(cells: Cells<HistoryField>): PeriodReading {
  const [from, to, day] = DAYS.map((field) => readDate(textOf(cells[field])).date);
  const year = textOf(cells.year);
  const problem = periodProblem(cells);
  if (problem) return { period: null, problem };
  if (from) return { period: { from, to: to ?? null }, problem: null };
  if (day) return { period: { from: day, to: day }, problem: null };
  if (year === "") return { period: null, problem: null };
  return { period: { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) }, problem: null };
}

function periodProblem(cells: Cells<HistoryField>): Reason | null {
  const unreadable = DAYS.find((field) => readDate(textOf(cells[field])).problem);
  if (unreadable) return remark(cells, unreadable, "PERIOD_UNREADABLE");
  const year = textOf(cells.year);
  if (year !== "" && !/^(19|20)\d{2}$/.test(year)) return remark(cells, "year", "PERIOD_UNREADABLE");
  const [from, to] = DAYS.map((field) => readDate(textOf(cells[field])).date);
  if (to && !from) return remark(cells, "periodTo", "PERIOD_UNREADABLE");
  return from && to && to < from ? remark(cells, "periodTo", "PERIOD_REVERSED") : null;
}

const STATES: readonly [RegExp, HistoryState][] = [
  [/^(sudah )?(di)?(salur|serah|terima|bayar|cair)|^(tersalur|realisasi|selesai|delivered|lunas)/, "DELIVERED"],
  [/^(di)?(setuju|tetap|janji)|^(belum (di)?salur|komitmen|sk|committed|proses|berjalan|aktif)/, "COMMITTED"],
  [/^(di)?(batal|tolak|cabut)|^(cancelled|gagal)/, "CANCELLED"],
];

function readState(text: string): HistoryState | null {
  if (text === "") return "DELIVERED";
  const written = text.toLowerCase();
  return STATES.find(([pattern]) => pattern.test(written))?.[1] ?? null;
}

function readNumber(cells: Cells<HistoryField>, field: "nik" | "kk", notes: Note[]): string | null {
  const cell = cells[field];
  if (cell?.damaged) {
    notes.push(remark(cells, field, field === "nik" ? "NIK_DAMAGED" : "KK_DAMAGED"));
    return null;
  }
  return orNull(stripSeparators(textOf(cell)));
}

function readBirthDate(cells: Cells<HistoryField>, notes: Note[]): IsoDate | null {
  const reading = readDate(textOf(cells.birthDate));
  if (reading.problem) notes.push(remark(cells, "birthDate", "BIRTH_DATE_UNREADABLE"));
  return reading.date;
}

function remark<Code extends string>(
  cells: Cells<HistoryField>,
  field: HistoryField,
  code: Code,
): RowRemark<HistoryField, Code> {
  return { field, code, raw: cells[field]?.text ?? "" };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
