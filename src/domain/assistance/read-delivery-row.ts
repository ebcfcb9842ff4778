import { usableNik } from "../matching/usable-number.ts";
import { readRowId } from "../proposal/mend.ts";
import type { IsoDate } from "../shared/date.ts";
import { readDate } from "../shared/indonesian-date.ts";
import { dictionaryOf } from "../shared/label-dictionary.ts";
import { readRupiah } from "../shared/read-rupiah.ts";
import { type Cells, type RowReading, type RowRemark, textOf } from "../shared/row-reading.ts";
import type { HandOver } from "./delivery.ts";
import type { DeliveryField } from "./delivery-header.ts";

/** A line of a list of hand-overs, before its row on the approved list is found. */
export type DeliveryRow = {
  rowId: string | null;
  name: string | null;
  /** Only one that can be somebody's. */
  nik: string | null;
  birthDate: IsoDate | null;
  /** `null`: the line names somebody and says of nothing handed over. */
  handOver: (HandOver & { proof: string | null }) | null;
};

export type DeliveryReason =
  | "RECIPIENT_MISSING"
  | "DELIVERY_DATE_MISSING"
  | "DELIVERY_DATE_UNREADABLE"
  | "AMOUNT_UNREADABLE"
  | "COMPLETE_UNKNOWN";
export type DeliveryNote = "DELIVERY_BLANK" | "NIK_DAMAGED";

type Reading = RowReading<DeliveryRow, DeliveryField, DeliveryNote, DeliveryReason>;
type Reason = RowRemark<DeliveryField, DeliveryReason>;

const LONGEST_TEXT = 300;
const SAYING = ["date", "amount", "goods", "complete", "proof"] as const satisfies readonly DeliveryField[];

const IS_COMPLETE = dictionaryOf<boolean>([
  [true, ["Ya", "Y", "Tuntas", "Selesai", "Lunas", "Sudah", "Lengkap", "Yes", "1", "v", "x"]],
  [false, ["Tidak", "T", "Belum", "Sebagian", "No", "0"]],
]);

/**
 * Reads a line of a list of hand-overs. `dateOfRest` is the day of lines that name none. Without an amount all that is left was
 * handed over; goods without an amount are complete unless the line says otherwise. A line of the downloaded list that nobody
 * filled in is noted and changes nothing.
 */
export function readDeliveryRow(cells: Cells<DeliveryField>, dateOfRest: IsoDate | null): Reading {
  const { rowId } = readRowId(textOf(cells.rowId));
  const name = orNull(textOf(cells.name));
  const nik = cells.nik?.damaged ? null : (usableNik(textOf(cells.nik))?.digits ?? null);
  const isBlank = dateOfRest === null && SAYING.every((field) => textOf(cells[field]) === "");
  const reasons = findReasons(cells, { dateOfRest, isBlank, names: rowId !== null || nik !== null || name !== null });
  if (reasons.length > 0) return { ok: false, reasons };
  const handOver = isBlank ? null : readHandOver(cells, dateOfRest);
  const notes = [
    ...(cells.nik?.damaged ? [remark(cells, "nik", "NIK_DAMAGED" as const)] : []),
    ...(isBlank ? [remark(cells, "date", "DELIVERY_BLANK" as const)] : []),
  ];
  return { ok: true, row: { rowId, name, nik, birthDate: readDate(textOf(cells.birthDate)).date, handOver }, notes };
}

type Judging = { dateOfRest: IsoDate | null; isBlank: boolean; names: boolean };

function findReasons(cells: Cells<DeliveryField>, { dateOfRest, isBlank, names }: Judging): Reason[] {
  const { date, problem } = readDate(textOf(cells.date));
  const complete = textOf(cells.complete);
  return [
    ...(names ? [] : [remark(cells, "name", "RECIPIENT_MISSING" as const)]),
    ...(problem ? [remark(cells, "date", "DELIVERY_DATE_UNREADABLE" as const)] : []),
    ...(date || problem || dateOfRest || isBlank ? [] : [remark(cells, "date", "DELIVERY_DATE_MISSING" as const)]),
    ...(readRupiah(textOf(cells.amount)).readable ? [] : [remark(cells, "amount", "AMOUNT_UNREADABLE" as const)]),
    ...(complete === "" || IS_COMPLETE(complete) !== undefined
      ? []
      : [remark(cells, "complete", "COMPLETE_UNKNOWN" as const)]),
  ];
}

function readHandOver(cells: Cells<DeliveryField>, dateOfRest: IsoDate | null): DeliveryRow["handOver"] {
  const date = readDate(textOf(cells.date)).date ?? dateOfRest;
  if (date === null) return null;
  const { amount } = readRupiah(textOf(cells.amount));
  const goods = orNull(textOf(cells.goods).slice(0, LONGEST_TEXT));
  return {
    date,
    amount,
    goods,
    complete: IS_COMPLETE(textOf(cells.complete)) ?? (goods !== null && amount === null),
    proof: orNull(textOf(cells.proof).slice(0, LONGEST_TEXT)),
  };
}

function remark<Code extends string>(
  cells: Cells<DeliveryField>,
  field: DeliveryField,
  code: Code,
): RowRemark<DeliveryField, Code> {
  return { field, code, raw: cells[field]?.text ?? "" };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
