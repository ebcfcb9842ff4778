import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { type IsoDate, partsOf } from "#domain/shared/date.ts";
import { type Slip, writeRow } from "../desk/write-row.ts";
import type { DemoFamily } from "../register/demo-family.ts";
import type { WrongRow } from "./sample-file.ts";
import type { SampleRegency } from "./sample-regency.ts";

/** A row of a sample list, with what Sasar is to say of it; blank for a row without a problem. */
export type SampleRow = { values: CandidateValues; what: string | null };

type Writing = { slip?: Slip; what?: string; changes?: Partial<CandidateValues>; asnaf?: string };

/** Writes the head of a family down as an office would. */
export function writeHead(
  { random, places }: SampleRegency,
  family: DemoFamily,
  { slip = "NONE", what, changes = {}, asnaf }: Writing = {},
): SampleRow {
  const row = writeRow(random, { family, member: family.members[0], slip, places, ...(asnaf ? { asnaf } : {}) });
  return { values: { ...row, ...changes }, what: what ?? null };
}

export function wrongRowsOf(rows: readonly SampleRow[], first: number): WrongRow[] {
  return rows.flatMap(({ values, what }, i) =>
    what === null ? [] : [{ row: first + i, who: values.name, what, refused: false }],
  );
}

/** `12-03-1975`, as offices write a day. */
export function shortDate(date: IsoDate): string {
  return [...date.split("-")].reverse().join("-");
}

const MONTHS = "Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember".split(",");

/** `12 Maret 1975`. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
