import Papa from "papaparse";
import type { Separator } from "../table.ts";

/** How the records of a text are written. `skip` is the length of a leading `sep=;` line, which belongs to no row. */
export type Layout = { separator: Separator; newline: "\n" | "\r"; skip: number };

const SEPARATORS: readonly Separator[] = [";", ",", "\t", "|"];
/** Excel's own way of naming the separator; it shows the line after it as row 1. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i;

/** Reads the layout off the first part of a text. */
export function detectLayout(sample: string): Layout {
  const newline = sample.includes("\n") ? "\n" : "\r";
  const named = SEPARATOR_LINE.exec(sample);
  const separator = SEPARATORS.find((candidate) => candidate === named?.[1]);
  if (named && separator) return { separator, newline, skip: named[0].length };
  return { separator: likeliestSeparator(sample, newline), newline, skip: 0 };
}

function likeliestSeparator(sample: string, newline: "\n" | "\r"): Separator {
  let best: { separator: Separator; score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const score = regularity(sample, separator, newline);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How many cell borders stand in rows of the commonest width: a separator of the data beats one of its sentences. */
function regularity(sample: string, separator: Separator, newline: "\n" | "\r"): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, newline, preview: 200 });
  const rowsByWidth = new Map<number, number>();
  for (const row of data) rowsByWidth.set(row.length, (rowsByWidth.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, rows] of rowsByWidth) best = Math.max(best, rows * (width - 1));
  return best;
}
